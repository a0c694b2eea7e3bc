// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace td::token {

/// The length of what stands at \a at in \a text in place of something left out: three dots or more, `…`,
/// three asterisks or more, perhaps in brackets. 0 when nothing does.
qsizetype ellipsisAt(QByteArrayView text, qsizetype at);

/// Where the first of them in \a text is; -1 when there is none.
qsizetype firstEllipsis(QByteArrayView text);

}  // namespace td::token
