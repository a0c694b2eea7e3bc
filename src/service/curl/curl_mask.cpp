// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/curl/curl_mask.h"

#include <algorithm>

#include "service/curl/curl_command.h"

namespace td::service {

namespace {

/// What stands the same way in a command, however it is quoted.
bool isPlain(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("+/=_-.~:").contains(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// The plain stretches of \a secret: quoting may have put other characters between them.
QByteArrayList stretchesOf(QByteArrayView secret) {
    QByteArrayList stretches(1);
    for (const char c : secret) {
        if (isPlain(c))
            stretches.last().append(c);
        else if (!stretches.last().isEmpty())
            stretches.append(QByteArray());
    }
    constexpr qsizetype tooShort = 3;  // it stands anywhere
    stretches.removeIf([](const QByteArray &stretch) { return stretch.size() < tooShort; });
    return stretches;
}

void hide(QByteArray &text, QByteArrayView what) {
    for (qsizetype at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.size()))
        std::fill_n(text.begin() + at, what.size(), '*');
}

}  // namespace

QByteArray withoutCurlSecrets(const QByteArray &text) {
    QByteArray shown = text;
    for (const base::Secret &secret : secretsOfCurl(text)) {
        for (const QByteArray &stretch : stretchesOf(secret.reveal()))
            hide(shown, stretch);
    }
    return shown;
}

}  // namespace td::service
