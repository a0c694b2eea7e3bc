// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/identity.h"

#include <QCryptographicHash>
#include <QList>

namespace td::token {

namespace {
constexpr qsizetype fewestToShowAny = 24;
constexpr qsizetype shownInFront = 4;
constexpr qsizetype shownAtEnd = 3;
constexpr qsizetype fingerprintBytes = 8;
}  // namespace

QString masked(QByteArrayView token) {
    const QString ellipsis(QChar(0x2026));
    const QList<uint> characters = QString::fromUtf8(token).toUcs4();
    if (characters.size() < fewestToShowAny)
        return ellipsis;
    const auto text = [&characters](qsizetype from, qsizetype count) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData() + from), count);
    };
    return text(0, shownInFront) + ellipsis + text(characters.size() - shownAtEnd, shownAtEnd);
}

QByteArray fingerprint(QByteArrayView token) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("TokenDesk token fingerprint 1\n"));
    hash.addData(token);
    return hash.result().left(fingerprintBytes).toHex();
}

}  // namespace td::token
