// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace td::gui {

/// Makes \a table look and behave as every table here: whole rows, to be read, without a grid.
void applyTableLook(QTableView &table);

}  // namespace td::gui
