// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vault/vault_copy.h"

#include "store/vault/token_table.h"

namespace td::desk {

using store::Database;
using store::KeptToken;
using store::SealedDatabase;
using store::TokenTable;

namespace {

/// \a tokens, which stand by grant, as they were when they were saved.
QList<store::NewGrant> grantsOf(const QList<KeptToken> &tokens) {
    QList<store::NewGrant> grants;
    std::optional<qint64> last;
    for (const KeptToken &token : tokens) {
        if (last != token.grant)
            grants.append({token.profileId, token.profileName, token.service, token.doubt, {}});
        last = token.grant;
        grants.last().tokens.append({token.role, token.token, token.times});
    }
    return grants;
}

base::Result<void> save(const QList<store::NewGrant> &grants, const SealedDatabase &database, qint64 nowMs) {
    if (const base::Result<void> writable = database.requireWritable(); !writable)
        return writable;
    auto transaction = Database::Transaction::begin(database.database());
    if (!transaction)
        return base::failure(transaction.error());
    const TokenTable table(database);
    for (const store::NewGrant &grant : grants) {
        const base::Result<qint64> id = table.insertGrant(grant, nowMs);
        if (!id)
            return base::failure(id.error());
    }
    return transaction->commit();
}

}  // namespace

base::Result<void> copyTokens(const store::Vault &from, const store::Vault &to, qint64 nowMs) {
    const auto tokens = from.ask([](SealedDatabase &database) -> base::Result<QList<KeptToken>> {
        QList<base::Error> altered;
        base::Result<QList<KeptToken>> all = TokenTable(database).all(altered);
        return altered.isEmpty() ? all : base::failure(altered.first());
    });
    if (!tokens)
        return base::failure(tokens.error());
    return to.ask([grants = grantsOf(*tokens), nowMs](SealedDatabase &database) {
        return save(grants, database, nowMs);
    });
}

}  // namespace td::desk
