// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journal/memory_journal.h"

namespace td::desk {

void MemoryJournal::noteIntent(const Intent &intent, const Noted &then) {
    m_intent = intent;
    m_reply.reset();
    m_outcome.reset();
    later([then] { then({}); });
}

void MemoryJournal::noteReply(const base::Reply &reply, bool, qint64, const Noted &then) {
    m_reply = reply;
    later([then] { then({}); });
}

void MemoryJournal::noteOutcome(const service::Outcome &outcome, const Ended &then) {
    m_outcome = outcome;
    later([then, outcome] { then({}, outcome); });
}

}  // namespace td::desk
