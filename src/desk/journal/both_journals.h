// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "desk/journal/journal.h"

namespace td::desk {

/// Two journals of one exchange: what comes back is kept in both.
class BothJournals final : public Journal {
public:
    BothJournals(std::unique_ptr<Journal> first, std::unique_ptr<Journal> second);

    bool keepsTokens() const override;
    /// The first one's is noted last, when the second could note it: what it notes may have to be settled.
    void noteIntent(const Intent &intent, const Noted &then) override;
    void noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs, const Noted &then) override;
    /// Kept when both could keep it.
    void noteOutcome(const service::Outcome &outcome, const Ended &then) override;

private:
    std::unique_ptr<Journal> m_first;
    std::unique_ptr<Journal> m_second;
};

}  // namespace td::desk
