// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/saved_tokens.h"

#include <algorithm>

#include <QFutureWatcher>

#include "store/vault/token_table.h"
#include "words/token/verdict.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::KeptToken;
using store::SealedDatabase;
using store::TokenTable;

SavedTokens::SavedTokens(const VaultHost &host, const service::Catalog &catalog, const base::Clock &clock)
    : m_host(host), m_catalog(catalog), m_clock(clock) {
    connect(&host, &VaultHost::changed, this, &SavedTokens::followHost);
}

const SavedToken *SavedTokens::find(qint64 id) const {
    const auto found = std::find_if(m_tokens.begin(), m_tokens.end(),
                                    [id](const SavedToken &one) { return one.kept.id == id; });
    return found == m_tokens.end() ? nullptr : &*found;
}

QList<KeptToken> SavedTokens::ofGrant(qint64 grant) const {
    QList<KeptToken> tokens;
    for (const SavedToken &one : m_tokens) {
        if (one.kept.grant == grant)
            tokens.append(one.kept);
    }
    return tokens;
}

void SavedTokens::followHost() {
    // While its key is changed the vault is busy, and stays what it was.
    const std::shared_ptr<store::Vault> vault = m_host.vault();
    if (vault.get() == m_vault)
        return;
    m_vault = vault.get();
    m_isRead = false;
    m_problem = {};
    m_altered.clear();
    m_tokens.clear();
    Q_EMIT changed();
    reload();
}

SavedTokens::Version SavedTokens::versionOf(const SealedDatabase &vault) {
    const auto number = [&vault](const QString &sql) {
        const auto value = vault.database().value(sql);
        return value ? value->toLongLong() : 0;
    };
    return {number(u"PRAGMA data_version"_s), number(u"SELECT total_changes()"_s)};
}

SavedTokens::Reading SavedTokens::read(const SealedDatabase &vault, const QList<QByteArray> &userClaims) {
    Reading reading;
    reading.version = versionOf(vault);
    const base::Result<QList<KeptToken>> kept = TokenTable(vault).all(reading.altered);
    if (!kept) {
        reading.problem = kept.error();
        return reading;
    }
    reading.tokens.reserve(kept->size());
    for (const KeptToken &one : *kept)
        reading.tokens.append(readSaved(one, userClaims));
    return reading;
}

/// Has \a work done with the vault that is open, and hands what it gives to \a done.
template <typename T, typename Work>
void SavedTokens::ask(Work work, QObject *context, const std::function<void(const T &)> &done) const {
    const std::shared_ptr<store::Vault> vault = m_host.vault();
    if (vault)
        vault->askThen(std::move(work), context, done);
}

void SavedTokens::reload() {
    ask<Reading>([claims = words::userClaims(m_catalog)](
                     const SealedDatabase &database) { return read(database, claims); },
                 this,
                 [this, asked = m_vault](const Reading &reading) {
                     if (asked == m_vault)
                         adopt(reading);
                 });
}

void SavedTokens::follow() {
    ask<Version>([](const SealedDatabase &database) { return versionOf(database); }, this,
                 [this, asked = m_vault](const Version &version) {
                     if (asked == m_vault && m_isRead && version != m_version)
                         reload();
                 });
}

void SavedTokens::adopt(const Reading &reading) {
    m_version = reading.version;
    m_isRead = true;
    m_problem = reading.problem;
    // What could not be read anew is shown as it was.
    if (m_problem.isNull()) {
        m_tokens = reading.tokens;
        m_altered = reading.altered;
    }
    Q_EMIT changed();
}

void SavedTokens::add(const store::NewGrant &grant, QObject *context, const Done<QList<KeptToken>> &done) {
    ask<base::Result<QList<KeptToken>>>(
        [grant, nowMs = m_clock.nowMs()](const SealedDatabase &database) {
            return TokenTable(database).add(grant, nowMs);
        },
        context, done);
    reload();
}

void SavedTokens::forget(qint64 id, QObject *context, const Done<void> &done) {
    ask<base::Result<void>>(
        [id](const SealedDatabase &database) -> base::Result<void> {
            const base::Result<KeptToken> forgotten = TokenTable(database).forget(id);
            return forgotten ? base::Result<void>() : base::failure(forgotten.error());
        },
        context, done);
    reload();
}

void SavedTokens::previous(qint64 id, QObject *context, const Done<std::optional<base::Secret>> &done) const {
    ask<base::Result<std::optional<base::Secret>>>(
        [id](const SealedDatabase &database) { return TokenTable(database).previous(id); }, context, done);
}

}  // namespace td::gui
