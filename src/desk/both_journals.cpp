// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/both_journals.h"

namespace td::desk {

BothJournals::BothJournals(std::unique_ptr<Journal> first, std::unique_ptr<Journal> second)
    : m_first(std::move(first)), m_second(std::move(second)) {}

bool BothJournals::keepsTokens() const {
    return m_first->keepsTokens() || m_second->keepsTokens();
}

base::Result<void> BothJournals::noteIntent(const Intent &intent) {
    const base::Result<void> noted = m_second->noteIntent(intent);
    return noted ? m_first->noteIntent(intent) : noted;
}

base::Result<void> BothJournals::noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs) {
    const base::Result<void> first = m_first->noteReply(reply, endIsCertain, atMs);
    const base::Result<void> second = m_second->noteReply(reply, endIsCertain, atMs);
    return first ? second : first;
}

base::Result<void> BothJournals::noteOutcome(service::Outcome &outcome) {
    const base::Result<void> first = m_first->noteOutcome(outcome);
    const base::Result<void> second = m_second->noteOutcome(outcome);
    return first ? second : first;
}

}  // namespace td::desk
