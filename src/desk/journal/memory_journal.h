// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "desk/journal/journal.h"

namespace td::desk {

/// Keeps everything until the program ends, and nothing longer.
class MemoryJournal final : public Journal {
public:
    /// With \a handedOver, its owner gives each success's tokens to the user in full at once (`--reveal`), so
    /// they are kept by the user.
    explicit MemoryJournal(bool handedOver = false) : m_handedOver(handedOver) {}

    bool keepsTokens() const override { return m_handedOver; }
    void noteIntent(const Intent &intent, const Noted &then) override;
    void noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs, const Noted &then) override;
    void noteOutcome(const service::Outcome &outcome, const Ended &then) override;

    const std::optional<Intent> &intent() const { return m_intent; }
    const std::optional<base::Reply> &reply() const { return m_reply; }
    const std::optional<service::Outcome> &outcome() const { return m_outcome; }

private:
    bool m_handedOver;
    std::optional<Intent> m_intent;
    std::optional<base::Reply> m_reply;
    std::optional<service::Outcome> m_outcome;
};

}  // namespace td::desk
