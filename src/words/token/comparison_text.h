// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "service/catalog.h"
#include "token/compare.h"
#include "words/language.h"

namespace td::words {

/// One difference, ready for a table. All text is visible, tokens within values are masked.
struct DifferenceRow {
    QString name;           ///< with an aside when it is a header parameter
    QString change;         ///< "added", "removed", "changed"
    QString before;         ///< empty when it was added
    QString after;          ///< empty when it was removed
    bool personal = false;  ///< as in ClaimRow
};

/// What \a comparison found but for the differences: same or not, whose, how long they live, what rotated.
QStringList comparisonSummary(const token::Comparison &comparison, Language language);
/// The differences: removed, added, changed.
QList<DifferenceRow> differenceRows(const token::Comparison &comparison, const service::Catalog &catalog,
                                    Language language);

/// What \a comparison found, line by line, for a terminal or a plain text: same or not, whose, how long they
/// live, what rotated, and each difference. Tokens within values are masked; text from outside is visible.
QStringList comparisonText(const token::Comparison &comparison, Language language);

}  // namespace td::words
