// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journal/vault_journal.h"

#include <QFile>

#include "desk/vault/vault_recovery.h"
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

struct VaultJournal::Running {
    QString path;
    std::optional<store::FileLock> lock;

    base::Result<void> acquire(const QString &folder, qint64 id) {
        if (const base::Result<void> made = store::makePrivateFolder(folder); !made)
            return made;
        path = exchangeLock(folder, id);
        base::Result<store::FileLock> acquired = store::FileLock::acquire(path, 0);
        if (!acquired)
            return base::failure(acquired.error());
        lock.emplace(std::move(*acquired));
        return {};
    }
    void release() {
        // While it is held, so that nobody else can hold the same name; and ids do not come back.
        if (lock)
            QFile::remove(path);
        lock.reset();
    }
};

VaultJournal::VaultJournal(store::Vault &vault, const service::Catalog &catalog, Rules rules)
    : m_vault(vault), m_catalog(catalog), m_rules(std::move(rules)) {}

VaultJournal::~VaultJournal() {
    // Whoever waited for the answer has sent nothing, and now never will.
    if (!m_isNoting)
        return;
    Outcome unsent;
    unsent.reason = base::error(DeskFault::desk_cancelled);
    m_vault.askLater(saving(unsent));
}

void VaultJournal::noteIntent(const Intent &intent, const Noted &then) {
    m_exchange = exchangeOf(intent);
    m_repliedAtMs = intent.atMs;
    m_unsaved.reset();
    m_running = std::make_shared<Running>();
    m_isNoting = true;
    m_vault.askThen(
        [exchange = m_exchange, running = m_running,
         rules = m_rules](SealedDatabase &database) -> base::Result<void> {
            if (const base::Result<void> locked = running->acquire(rules.lockFolder, exchange.id); !locked)
                return locked;
            const base::Result<Obstacle> begun = ExchangeTable(database).begin(exchange, rules.despite);
            base::Result<void> result = begun ? resultOf(*begun) : base::failure(begun.error());
            if (!result)
                running->release();
            return result;
        },
        context(),
        [this, then](const base::Result<void> &noted) {
            m_isNoting = false;
            then(noted);
        });
}

void VaultJournal::noteReply(const base::Reply &reply, bool endIsCertain, qint64 atMs, const Noted &then) {
    m_repliedAtMs = atMs;
    m_vault.askThen(
        [id = m_exchange.id, arrived = store::ArrivedReply{reply, endIsCertain},
         atMs](SealedDatabase &database) { return ExchangeTable(database).noteReply(id, arrived, atMs); },
        context(), then);
}

void VaultJournal::noteOutcome(const Outcome &outcome, const Ended &then) {
    m_vault.askThen(saving(outcome), context(), [this, then](const Saved &saved) {
        if (!saved.result)
            m_unsaved = saved.outcome;
        then(saved.result, saved.outcome);
    });
}

base::Result<void> VaultJournal::retry() {
    if (!m_unsaved)
        return {};
    const Saved saved = m_vault.ask(saving(*m_unsaved));
    if (saved.result)
        m_unsaved.reset();
    return saved.result;
}

std::function<VaultJournal::Saved(SealedDatabase &)> VaultJournal::saving(const Outcome &outcome) const {
    return [exchange = m_exchange, running = m_running, &catalog = m_catalog, repliedAtMs = m_repliedAtMs,
            outcome](SealedDatabase &database) {
        Saved saved{{}, outcome};
        saved.result = endExchange(database, catalog, exchange, saved.outcome, repliedAtMs);
        if (saved.result)
            running->release();
        return saved;
    };
}

}  // namespace td::desk
