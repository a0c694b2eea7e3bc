// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include "token/find.h"

namespace td::gui {

/// A place in a shown text, in UTF-16 units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &other) const = default;
};

/// A text from outside as it may be shown.
struct MaskedText {
    QString shown;
    QList<TextRange> tokens;  ///< where each found token's masked form stands, in the same order
};

/// A line of a shown text has no more UTF-16 units: a longer one would hold up the widget that lays it out.
constexpr qsizetype longestShownLine = 2000;

/// \a text with each of \a found, which find() gave for it, in its masked form, and everything else made
/// visible line by line; line ends of either kind and tabs stay what they are. Lines over longestShownLine
/// are broken. Any bytes will do: what is not UTF-8 stands as U+FFFD.
MaskedText maskedText(QByteArrayView text, const QList<token::Found> &found);

}  // namespace td::gui
