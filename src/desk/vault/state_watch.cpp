// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vault/state_watch.h"

namespace td::desk {

using token::State;

QList<WatchedToken> StateWatch::look(const QList<WatchedToken> &tokens) {
    QHash<qint64, WatchedToken> seen;
    seen.reserve(tokens.size());
    QList<WatchedToken> changes;
    for (const WatchedToken &token : tokens) {
        seen.insert(token.id, token);
        const auto before = m_seen.constFind(token.id);
        if (before == m_seen.constEnd() || before->times != token.times || before->state == token.state)
            continue;
        // A clock that was set back takes it away from its end again: that is no news.
        if (token.state == State::expired ||
            (token.state == State::expiring && before->state != State::expired))
            changes.append(token);
    }
    m_seen = seen;
    return changes;
}

}  // namespace td::desk
