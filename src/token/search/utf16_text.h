// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

#include "token/find.h"

namespace td::token {

/// A text in UTF-16, as programs for Windows write it, in UTF-8, and where each part of it stood before.
class Utf16Text {
public:
    /// \a bytes when they begin with a byte order mark of UTF-16, of either order; absent else. What is no
    /// character becomes U+FFFD, and half a code unit at the end is left out.
    static std::optional<Utf16Text> of(QByteArrayView bytes);

    /// Without the mark.
    const QByteArray &text() const { return m_text; }
    /// Where \a found, a token in text(), is in the bytes.
    Found before(Found found) const;

private:
    explicit Utf16Text(QByteArrayView bytes);
    qsizetype source(qsizetype at) const;

    QByteArray m_text;
    std::vector<qsizetype> m_units;  ///< code units up to each whole step of text()
};

}  // namespace td::token
