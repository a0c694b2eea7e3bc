// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/countdown/counted_time.h"

#include "token/findings.h"

namespace td::gui {

token::State CountedTime::state(qint64 nowMs) const {
    return stateAt ? stateAt(decidingMs(nowMs)) : token::State::unknown;
}

CountedTime countedTime(const token::Span &times, token::State read) {
    if (read == token::State::unknown || read == token::State::unreadable)
        return {times, [read](qint64) { return read; }};
    return {times, [times](qint64 nowMs) { return token::stateAt(times, nowMs); }};
}

CountedTime countedTime(const token::Inspection &inspection) {
    if (inspection.payload.isNull())
        return countedTime(inspection.times, inspection.state);
    return {inspection.times, [claims = token::readTimes(inspection.payload.root())](qint64 nowMs) {
                return claims.stateAt(nowMs);
            }};
}

}  // namespace td::gui
