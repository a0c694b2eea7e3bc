// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace td::base {

/// White space of RFC 8259 section 2.
constexpr bool isJsonSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// True when \a text is, as a whole, a number of RFC 8259 section 6.
constexpr bool isJsonNumber(QByteArrayView text) {
    const char *at = text.begin();
    const char *const end = text.end();
    const auto digits = [&at, end] {
        const char *const from = at;
        while (at != end && *at >= '0' && *at <= '9')
            ++at;
        return at != from;
    };
    if (at != end && *at == '-')
        ++at;
    if (at != end && *at == '0')
        ++at;
    else if (!digits())
        return false;
    if (at != end && *at == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == end;
}

}  // namespace td::base
