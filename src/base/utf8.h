// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace td::base {

/// Where \a bytes first stop being UTF-8 (RFC 3629: no surrogates, nothing overlong, nothing over
/// U+10FFFF): the offset of the byte that begins the bad sequence; -1 when they never do.
qsizetype firstBadUtf8(QByteArrayView bytes);

/// \a bytes as text, each bad byte as U+FFFD. Unlike QString::fromUtf8 it keeps a leading U+FEFF.
QString fromUtf8(QByteArrayView bytes);

}  // namespace td::base
