// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

namespace td::base {

bool isSameField(QByteArrayView one, QByteArrayView other) {
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QByteArray headerValue(const QList<Header> &headers, QByteArrayView name) {
    for (const Header &header : headers) {
        if (isSameField(header.name, name))
            return header.value.isNull() ? QByteArray("") : header.value;
    }
    return {};
}

}  // namespace td::base
