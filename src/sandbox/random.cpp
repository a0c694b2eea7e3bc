// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/random.h"

#include <QRandomGenerator>

namespace td::sandbox {

QByteArray randomBytes(qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

QByteArray randomText(QByteArrayView alphabet, qsizetype count) {
    Q_ASSERT(alphabet.size() >= 2 && alphabet.size() <= 256);
    QByteArray text;
    text.reserve(count);
    while (text.size() < count)
        text += alphabet[QRandomGenerator::system()->bounded(int(alphabet.size()))];
    return text;
}

QByteArray randomUid() {
    return randomText(digits, 18).prepend('1');
}

}  // namespace td::sandbox
