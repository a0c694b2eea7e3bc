// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace td::test {

/// \a value wherever RFC 8259 has a value, with and without white space around it.
inline QList<QByteArray> wherever(const QByteArray &value) {
    return {value,
            " \t\r\n" + value + "\n",
            "[" + value + "]",
            "[ " + value + " ]",
            "[0," + value + ",null]",
            R"({"a":)" + value + "}",
            R"({ "a" : )" + value + R"( , "b" : "" })",
            R"([[{"a":[)" + value + "]}]]"};
}

}  // namespace td::test
