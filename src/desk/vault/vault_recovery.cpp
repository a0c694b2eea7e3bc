// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vault/vault_recovery.h"

#include <QFile>

#include "desk/codes.h"
#include "desk/journal/vault_journal.h"
#include "desk/reading.h"
#include "desk/vault/vault_end.h"
#include "store/config_dir.h"
#include "store/file_lock.h"
#include "store/vault/exchange_table.h"
#include "store/vault/token_table.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using service::Outcome;
using store::ExchangeTable;
using store::SealedDatabase;
using store::UnfinishedExchange;

namespace {

/// What the exchange ended as; desk_definition_gone when its reply cannot be read.
base::Result<Outcome> outcomeOf(const UnfinishedExchange &found, const service::Catalog &catalog) {
    const base::Error cut = base::error(DeskFault::desk_cut_short);
    if (!found.reply) {
        Outcome outcome;
        outcome.kind = service::OutcomeKind::unknown;
        outcome.reason = cut;
        return outcome;
    }
    const store::NewExchange &sent = found.exchange;
    const service::Definition *definition = catalog.service(sent.service);
    const service::Endpoint *endpoint = definition ? definition->endpoint(sent.endpoint) : nullptr;
    if (!endpoint) {
        return base::failure(DeskFault::desk_definition_gone,
                             {{u"service"_s, QString::fromUtf8(sent.service)},
                              {u"endpoint"_s, QString::fromUtf8(sent.endpoint)}});
    }
    return readReply(*endpoint, *found.reply, {sent.values, sent.secrets}, found.repliedAtMs, cut);
}

/// Settles one that nobody runs; absent when somebody has settled it meanwhile.
base::Result<std::optional<Settled>> settle(const SealedDatabase &database, const service::Catalog &catalog,
                                            qint64 id, qint64 nowMs) {
    const auto found = ExchangeTable(database).unfinished(id);
    if (!found)
        return base::failure(found.error());
    if (!*found)
        return std::nullopt;
    const store::NewExchange &sent = (*found)->exchange;
    base::Result<Outcome> outcome = outcomeOf(**found, catalog);
    if (!outcome)
        return base::failure(outcome.error());
    const qint64 atMs = (*found)->reply ? (*found)->repliedAtMs : nowMs;
    if (const auto ended = endExchange(database, catalog, sent, *outcome, atMs); !ended)
        return base::failure(ended.error());
    return Settled{sent.id, sent.profileName, sent.service, sent.endpoint, sent.atMs, *outcome};
}

base::Result<Recovery> recoverIn(const SealedDatabase &database, const service::Catalog &catalog,
                                 const QString &lockFolder, qint64 nowMs) {
    const base::Result<QList<qint64>> unfinished = ExchangeTable(database).unfinishedIds();
    if (!unfinished)
        return base::failure(unfinished.error());
    Recovery recovery;
    for (const qint64 id : *unfinished) {
        const QString path = exchangeLock(lockFolder, id);
        const base::Result<store::FileLock> lock = store::FileLock::acquire(path, 0);
        if (!lock && base::is(lock.error(), store::StoreFault::store_locked))
            continue;
        if (!lock) {
            recovery.failed.append(lock.error());
            continue;
        }
        base::Result<std::optional<Settled>> settled = settle(database, catalog, id, nowMs);
        if (!settled) {
            recovery.failed.append(settled.error());
            continue;
        }
        QFile::remove(path);
        if (*settled)
            recovery.settled.append(std::move(**settled));
    }
    return recovery;
}

}  // namespace

base::Result<Recovery> recover(store::Vault &vault, const service::Catalog &catalog,
                               const QString &lockFolder, qint64 nowMs) {
    if (const base::Result<void> made = store::makePrivateFolder(lockFolder); !made)
        return base::failure(made.error());
    return vault.ask(
        [&](SealedDatabase &database) { return recoverIn(database, catalog, lockFolder, nowMs); });
}

base::Result<void> endExchange(const SealedDatabase &database, const service::Catalog &catalog,
                               const store::NewExchange &sent, Outcome &outcome, qint64 nowMs) {
    QList<store::KeptToken> held;
    const auto grant = store::TokenTable(database).grantUsing(sent.uses);
    if (!grant)
        return base::failure(grant.error());
    if (*grant) {
        const auto tokens = store::TokenTable(database).ofGrant(**grant);
        // One that was altered cannot be compared with; the new ones matter more.
        if (tokens)
            held = *tokens;
    }
    Outcome judged = outcome;
    const store::ExchangeEnd end = vaultEnd(judged, sent, held, catalog.service(sent.service), nowMs);
    const auto ended = ExchangeTable(database).end(sent.id, end);
    if (!ended)
        return base::failure(ended.error());
    outcome = judged;
    return {};
}

}  // namespace td::desk
