// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/form.h"

namespace td::sandbox {

namespace {
QByteArray decoded(QByteArrayView part) {
    QByteArray text = part.toByteArray();
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}
}  // namespace

std::optional<QByteArray> formField(QByteArrayView encoded, QByteArrayView name) {
    while (!encoded.isEmpty()) {
        const qsizetype ampersand = encoded.indexOf('&');
        const QByteArrayView field = ampersand < 0 ? encoded : encoded.first(ampersand);
        encoded = ampersand < 0 ? QByteArrayView() : encoded.sliced(ampersand + 1);
        const qsizetype equals = field.indexOf('=');
        if (decoded(equals < 0 ? field : field.first(equals)) == name)
            return equals < 0 ? QByteArray("") : decoded(field.sliced(equals + 1));
    }
    return std::nullopt;
}

bool isForm(QByteArrayView contentType) {
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type = semicolon < 0 ? contentType : contentType.first(semicolon);
    return type.trimmed().compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

}  // namespace td::sandbox
