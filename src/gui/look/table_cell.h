// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace td::gui {

/// What a table of texts has for \a role of a cell with \a text; of one that is \a covered only that it is
/// hidden, to the eye and to a screen reader. Tooltips are plain text, and bounded.
QVariant cellData(const QString &text, bool covered, int role);

/// The same of the heading of a column.
QVariant headingData(const QString &text, int role);

}  // namespace td::gui
