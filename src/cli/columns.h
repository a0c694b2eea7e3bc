// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace td::cli {

/// How many columns of a terminal \a text takes: two for a Chinese character and its like (Unicode's East
/// Asian Width W and F), none for a mark on the character before it.
qsizetype columnsOf(QStringView text);

/// One line for each of \a rows, its texts two spaces apart and below each other; nothing behind the last.
QStringList inColumns(const QList<QStringList> &rows);

}  // namespace td::cli
