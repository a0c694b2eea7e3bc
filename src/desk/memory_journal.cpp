// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/memory_journal.h"

namespace td::desk {

base::Result<void> MemoryJournal::noteIntent(const Intent &intent) {
    m_intent = intent;
    m_reply.reset();
    m_outcome.reset();
    return {};
}

base::Result<void> MemoryJournal::noteReply(const base::Reply &reply, bool, qint64) {
    m_reply = reply;
    return {};
}

base::Result<void> MemoryJournal::noteOutcome(service::Outcome &outcome) {
    m_outcome = outcome;
    return {};
}

}  // namespace td::desk
