// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "token/inspect.h"
#include "token/time.h"

namespace td::gui {

/// The time of one token, as a countdown follows it: nothing is counted, every moment is asked for anew.
struct CountedTime {
    token::Span times;
    /// What time says at a moment, ms since the epoch. Empty: unknown.
    std::function<token::State(qint64 nowMs)> stateAt;
    qint64 offsetMs = 0;    ///< what the clock that decides is ahead of ours, such as a server's
    bool verified = false;  ///< somebody checked the signature

    /// What the deciding clock says when ours says \a nowMs.
    qint64 decidingMs(qint64 nowMs) const { return nowMs + offsetMs; }
    token::State state(qint64 nowMs) const;
};

/// Of a token that was \a read as it came: what time cannot change (unknown, unreadable) stays.
CountedTime countedTime(const token::Span &times, token::State read);
/// Of an inspected token, by its claims.
CountedTime countedTime(const token::Inspection &inspection);

}  // namespace td::gui
