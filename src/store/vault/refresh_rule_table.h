// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "store/vault/sealed_database.h"

namespace td::store {

/// What the user chose for the tokens of one grant: whether they are refreshed in time.
struct RefreshRule {
    bool isUsedOnlyHere = false;    ///< nobody else holds the tokens, whom a refresh would lock out
    std::optional<qint64> marginS;  ///< how long before their expiry; absent: not refreshed by itself
    QByteArray ended;               ///< how the exchange ended that switched it off; empty when none did
    qint64 endedAtMs = 0;

    bool operator==(const RefreshRule &other) const = default;
};

/// The rules in a vault, of which nothing is sealed. A vault that was made before there were any has no table
/// of them: that is made with the first rule. A program from before then leaves it alone.
class RefreshRuleTable {
public:
    /// \a vault must outlive it.
    explicit RefreshRuleTable(const SealedDatabase &vault) : m_vault(vault) {}

    /// By grant; one that is not there has the default.
    base::Result<std::map<qint64, RefreshRule>> all() const;

    /// Keeps \a rule for \a grant, for as long as there is one: what it ended as before is over.
    /// vault_token_absent when there is no such grant.
    base::Result<void> set(qint64 grant, const RefreshRule &rule) const;
    /// Switches it off because an exchange ended as \a outcome at \a nowMs.
    base::Result<void> end(qint64 grant, const QByteArray &outcome, qint64 nowMs) const;

private:
    const SealedDatabase &m_vault;
};

}  // namespace td::store
