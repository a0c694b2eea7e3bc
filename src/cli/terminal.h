// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "base/error.h"
#include "words/language.h"

namespace td::cli {

/// Standard output and error of one run, in UTF-8. What is written was made visible before (words/visible.h),
/// so no escape sequence of a token or a server reaches the terminal.
class Terminal {
public:
    explicit Terminal(words::Language language) : m_language(language) {}

    words::Language language() const { return m_language; }

    void line(const QString &text);
    void lines(const QStringList &texts);
    /// A finished JSON document.
    void document(const QByteArray &json);
    /// A sentence on standard error.
    void complain(const base::Error &error);
    void remark(const QString &text);

    /// False when something written to standard output was lost (a full disk, a closed pipe).
    bool flush();

private:
    words::Language m_language;
    bool m_lost = false;
};

}  // namespace td::cli
