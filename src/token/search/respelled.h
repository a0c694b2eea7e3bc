// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

#include "token/find.h"

namespace td::token {

/// A text in which characters stand as themselves again, and where each of them stood before. Undone is what
/// forms, programs, mail and keyboards do to a token: percent-encoding, escapes of JSON and of scripts,
/// character references of HTML, soft breaks of quoted-printable mail, colours of a terminal, full-width
/// letters and punctuation, curly quotation marks, and characters of no width.
class Respelled {
public:
    /// \a text with one layer undone; absent when there is none.
    static std::optional<Respelled> of(QByteArrayView text);

    const QByteArray &text() const { return m_text; }
    /// What [\a begin, \a end) of text(), which is not empty, was in the text before.
    Piece source(qsizetype begin, qsizetype end) const;

private:
    /// Bytes of text() in a row: the same bytes before, or all of them in place of something else.
    struct Run {
        qsizetype at;
        qsizetype source;
        qsizetype sourceLength;
        bool isCopy;
    };

    Respelled() = default;
    void copy(QByteArrayView text, qsizetype begin, qsizetype end);
    void replace(qsizetype begin, qsizetype length, QByteArrayView with);
    const Run &runAt(qsizetype at) const;

    QByteArray m_text;
    std::vector<Run> m_runs;
};

}  // namespace td::token
