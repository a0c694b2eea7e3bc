// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vault_journal.h"

#include <QFile>

#include "desk/vault_recovery.h"
#include "store/config_dir.h"
#include "store/vault/exchange_table.h"
#include "token/identity.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using service::Outcome;
using store::ExchangeTable;
using store::Obstacle;
using store::SealedDatabase;

namespace {

base::Result<void> resultOf(Obstacle obstacle) {
    switch (obstacle) {
        case Obstacle::none:
            break;
        case Obstacle::unsettled:
            return base::failure(DeskFault::desk_token_unsettled);
        case Obstacle::in_doubt:
            return base::failure(DeskFault::desk_token_in_doubt);
        case Obstacle::replaced:
            return base::failure(DeskFault::desk_token_replaced);
    }
    return {};
}

store::NewExchange exchangeOf(const Journal::Intent &intent) {
    store::NewExchange exchange;
    exchange.id = store::randomRowId();
    exchange.profileId = intent.profileId;
    exchange.profileName = intent.profileName;
    exchange.service = intent.service;
    exchange.endpoint = intent.endpoint;
    exchange.values = intent.values;
    exchange.secrets = intent.secrets;
    for (const base::Secret &token : intent.uses)
        exchange.uses.append(token::fingerprint(token.reveal()));
    exchange.rotates = intent.rotates;
    exchange.atMs = intent.atMs;
    return exchange;
}

}  // namespace

QString exchangeLock(const QString &folder, qint64 id) {
    return folder + u"/exchange-"_s + QString::number(id);
}

VaultJournal::VaultJournal(store::Vault &vault, const service::Catalog &catalog, Rules rules)
    : m_vault(vault), m_catalog(catalog), m_rules(std::move(rules)) {}

base::Result<void> VaultJournal::noteIntent(const Intent &intent) {
    m_exchange = exchangeOf(intent);
    m_repliedAtMs = intent.atMs;
    m_unsaved.reset();
    if (const base::Result<void> made = store::makePrivateFolder(m_rules.lockFolder); !made)
        return made;
    m_lockPath = exchangeLock(m_rules.lockFolder, m_exchange.id);
    base::Result<store::FileLock> lock = store::FileLock::acquire(m_lockPath, 0);
    if (!lock)
        return base::failure(lock.error());
    m_lock.emplace(std::move(*lock));
    const base::Result<Obstacle> begun = m_vault.ask([this](SealedDatabase &database) {
        return ExchangeTable(database).begin(m_exchange, m_rules.despite);
    });
    const base::Result<void> result = begun ? resultOf(*begun) : base::failure(begun.error());
    if (!result)
        release();
    return result;
}

base::Result<void> VaultJournal::noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs) {
    m_repliedAtMs = atMs;
    return m_vault.ask([&](SealedDatabase &database) {
        return ExchangeTable(database).noteReply(m_exchange.id, {reply, endIsCertain}, atMs);
    });
}

base::Result<void> VaultJournal::noteOutcome(Outcome &outcome) {
    base::Result<void> saved = save(outcome);
    if (saved)
        release();
    else
        m_unsaved = outcome;
    return saved;
}

base::Result<void> VaultJournal::retry() {
    if (!m_unsaved)
        return {};
    Outcome outcome = *m_unsaved;
    const base::Result<void> saved = save(outcome);
    if (saved) {
        m_unsaved.reset();
        release();
    }
    return saved;
}

base::Result<void> VaultJournal::save(Outcome &outcome) {
    return m_vault.ask([&](SealedDatabase &database) {
        return endExchange(database, m_catalog, m_exchange, outcome, m_repliedAtMs);
    });
}

void VaultJournal::release() {
    // While it is held, so that nobody else can hold the same name; and ids do not come back.
    QFile::remove(m_lockPath);
    m_lock.reset();
}

}  // namespace td::desk
