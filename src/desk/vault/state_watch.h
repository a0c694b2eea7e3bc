// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "token/time.h"

namespace td::desk {

/// A saved token, and what time says about it.
struct WatchedToken {
    qint64 id = 0;
    token::Span times;
    token::State state = token::State::unknown;
};

/// Tells which of the saved tokens have come nearer to their end since they were last looked at, each
/// change once. Pure but for what it remembers.
class StateWatch {
public:
    /// Those of \a tokens that have come to be expiring or expired since the last call. Nothing is told of a
    /// token that was not there then, or has other times now: it was received meanwhile, and whoever received
    /// it saw its state. Of one that went through both, only that it expired.
    QList<WatchedToken> look(const QList<WatchedToken> &tokens);

private:
    QHash<qint64, WatchedToken> m_seen;
};

}  // namespace td::desk
