// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "base/error.h"
#include "words/language.h"

namespace td::cli {

/// \a json with the same values, but with the characters a terminal obeys or hides (delete, C1 controls,
/// bidirectional marks, zero widths) as escapes. JSON lets them stand in strings as they are.
QByteArray escapedForTerminal(const QByteArray &json);

/// Standard output and error of one run, in UTF-8. Whatever is written, no escape sequence of a token, a
/// server or a file reaches the terminal.
class Terminal {
public:
    explicit Terminal(words::Language language) : m_language(language) {}

    words::Language language() const { return m_language; }

    /// One line, shown as words/text/visible.h says.
    void line(const QString &text);
    void lines(const QStringList &texts);
    /// A finished JSON document.
    void document(const QByteArray &json);
    /// A command for a shell, to the byte, and a line break; where standard output is a terminal, shown as
    /// line() does.
    void exactly(const QByteArray &command);
    /// A sentence on standard error; remark() shows as line() does.
    void complain(const base::Error &error);
    void remark(const QString &text);

    /// False when something written to standard output was lost (a full disk, a closed pipe).
    bool flush();

private:
    words::Language m_language;
    bool m_lost = false;
};

}  // namespace td::cli
