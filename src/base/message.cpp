// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

namespace td::base {

QByteArray headerValue(const QList<Header> &headers, QByteArrayView name) {
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value.isNull() ? QByteArray("") : header.value;
    }
    return {};
}

}  // namespace td::base
