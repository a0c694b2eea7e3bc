// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace td::gui {

/// Makes each column of \a table as wide as what is seen of it wants. What is too little for all is taken
/// from those of \a yielding, the widest first, whose texts may be as long as they like; what is left over
/// goes to the column \a taking, the last one when it is -1.
void fitColumns(QTableView &table, const QList<int> &yielding, int taking = -1);

}  // namespace td::gui
