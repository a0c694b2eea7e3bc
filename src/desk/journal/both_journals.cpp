// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journal/both_journals.h"

namespace td::desk {

BothJournals::BothJournals(std::unique_ptr<Journal> first, std::unique_ptr<Journal> second)
    : m_first(std::move(first)), m_second(std::move(second)) {}

bool BothJournals::keepsTokens() const {
    return m_first->keepsTokens() || m_second->keepsTokens();
}

void BothJournals::noteIntent(const Intent &intent, const Noted &then) {
    m_second->noteIntent(intent, [this, intent, then](const base::Result<void> &noted) {
        if (!noted)
            return then(noted);
        m_first->noteIntent(intent, then);
    });
}

void BothJournals::noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs, const Noted &then) {
    m_first->noteReply(reply, endIsCertain, atMs, [=, this](const base::Result<void> &first) {
        m_second->noteReply(reply, endIsCertain, atMs, [first, then](const base::Result<void> &second) {
            then(first ? second : first);
        });
    });
}

void BothJournals::noteOutcome(const service::Outcome &outcome, const Ended &then) {
    m_first->noteOutcome(
        outcome, [this, then](const base::Result<void> &first, const service::Outcome &ended) {
            m_second->noteOutcome(
                ended, [first, then](const base::Result<void> &second, const service::Outcome &both) {
                    then(first ? second : first, both);
                });
        });
}

}  // namespace td::desk
