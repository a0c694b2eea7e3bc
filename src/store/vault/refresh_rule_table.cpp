// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/refresh_rule_table.h"

#include "store/vault/schema.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

base::Result<std::map<qint64, RefreshRule>> RefreshRuleTable::all() const {
    const Database &database = m_vault.database();
    const base::Result<bool> isThere = hasRefreshRules(database);
    if (!isThere)
        return base::failure(isThere.error());
    std::map<qint64, RefreshRule> rules;
    if (!*isThere)
        return rules;
    const auto rows =
        database.rows(u"SELECT grant_id, used_only_here, margin_s, ended, ended_at FROM refresh_rules"_s);
    if (!rows)
        return base::failure(rows.error());
    for (const Database::Row &row : *rows) {
        RefreshRule rule{row.at(1).toBool(), std::nullopt, row.at(3).toByteArray(), row.at(4).toLongLong()};
        if (!row.at(2).isNull())
            rule.marginS = row.at(2).toLongLong();
        rules.emplace(row.at(0).toLongLong(), rule);
    }
    return rules;
}

base::Result<void> RefreshRuleTable::set(qint64 grant, const RefreshRule &rule) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return writable;
    const Database &database = m_vault.database();
    base::Result<Database::Transaction> change = Database::Transaction::begin(database);
    if (!change)
        return base::failure(change.error());
    const auto found = database.value(u"SELECT id FROM grants WHERE id = ?"_s, {grant});
    if (!found)
        return base::failure(found.error());
    if (!found->isValid())
        return base::failure(VaultFault::vault_token_absent, {{u"id"_s, grant}});
    auto done = makeRefreshRules(database);
    if (done) {
        done = database.run(
            u"INSERT OR REPLACE INTO refresh_rules (grant_id, used_only_here, margin_s, ended, ended_at) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            {grant, rule.isUsedOnlyHere, rule.marginS ? QVariant(*rule.marginS) : QVariant(),
             rule.ended.isEmpty() ? u""_s : QString::fromUtf8(rule.ended), rule.endedAtMs});
    }
    return done ? change->commit() : done;
}

base::Result<void> RefreshRuleTable::end(qint64 grant, const QByteArray &outcome, qint64 nowMs) const {
    const auto rules = all();
    if (!rules)
        return base::failure(rules.error());
    const auto found = rules->find(grant);
    if (found == rules->end())
        return {};
    return set(grant, {found->second.isUsedOnlyHere, std::nullopt, outcome, nowMs});
}

}  // namespace td::store
