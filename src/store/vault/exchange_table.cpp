// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/exchange_table.h"

#include "store/vault/disk_reserve.h"
#include "store/vault/sealed_form.h"
#include "store/vault/token_table.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *table = "exchanges";

QString text(const QByteArray &bytes) {
    return bytes.isEmpty() ? u""_s : QString::fromUtf8(bytes);
}

QString text(const QString &given) {
    return given.isNull() ? u""_s : given;
}

/// Does \a work, and when it cannot be written once more with the space that was set aside for it: a quota
/// that is used up is reported as an input/output error.
template <typename Work>
std::invoke_result_t<Work> withReserve(const SealedDatabase &vault, const Work &work) {
    auto done = work();
    const bool isFull = !done && (base::is(done.error(), VaultFault::vault_full) ||
                                  base::is(done.error(), VaultFault::vault_unusable));
    return isFull && vault.isDurable() && DiskReserve(vault.path()).release() ? work() : done;
}

}  // namespace

base::Result<Obstacle> ExchangeTable::begin(const NewExchange &exchange, bool despite) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return base::failure(writable.error());
    if (const auto held = m_vault.isDurable() ? DiskReserve(m_vault.path()).hold() : base::Result<void>();
        !held)
        return base::failure(held.error());
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_vault.database());
    if (!change)
        return base::failure(change.error());
    const base::Result<Obstacle> begun = insert(exchange, despite);
    if (!begun || *begun != Obstacle::none)
        return begun;
    if (const base::Result<void> committed = change->commit(); !committed)
        return base::failure(committed.error());
    return Obstacle::none;
}

base::Result<Obstacle> ExchangeTable::insert(const NewExchange &exchange, bool despite) const {
    const base::Result<Obstacle> found = obstacle(exchange.rotates ? exchange.uses : QList<QByteArray>());
    if (!found || *found == Obstacle::unsettled || (*found != Obstacle::none && !despite))
        return found;
    const auto grant = TokenTable(m_vault).grantUsing(exchange.uses);
    if (!grant)
        return base::failure(grant.error());
    const Database &database = m_vault.database();
    const QByteArray sealed = m_vault.seal(table, exchange.id, "sealed_values",
                                           bytesOf(SentValues{exchange.values, exchange.secrets}).reveal());
    auto done = database.run(
        u"INSERT INTO exchanges (id, grant_id, profile_id, profile_name, service, endpoint, state, outcome, "
        "rotates, sent_at, sealed_values) VALUES (?, ?, ?, ?, ?, ?, 'sent', '', ?, ?, ?)"_s,
        {exchange.id, *grant ? QVariant(**grant) : QVariant(), text(exchange.profileId),
         text(exchange.profileName), text(exchange.service), text(exchange.endpoint), exchange.rotates,
         exchange.atMs, sealed});
    for (const QByteArray &fingerprint : exchange.uses) {
        if (done) {
            done = database.run(u"INSERT OR IGNORE INTO uses (exchange_id, fingerprint) VALUES (?, ?)"_s,
                                {exchange.id, text(fingerprint)});
        }
    }
    if (!done)
        return base::failure(done.error());
    return Obstacle::none;
}

base::Result<Obstacle> ExchangeTable::obstacle(const QList<QByteArray> &fingerprints) const {
    for (const QByteArray &fingerprint : fingerprints) {
        const auto last = m_vault.database().rows(
            u"SELECT e.state, e.in_doubt FROM exchanges e JOIN uses u ON u.exchange_id = e.id "
            "WHERE u.fingerprint = ? ORDER BY e.state = 'ended', e.place DESC LIMIT 1"_s,
            {text(fingerprint)});
        if (!last)
            return base::failure(last.error());
        if (last->isEmpty())
            continue;
        if (last->first().at(0).toString() != "ended"_L1)
            return Obstacle::unsettled;
        if (last->first().at(1).toBool())
            return Obstacle::in_doubt;
    }
    if (fingerprints.isEmpty())
        return Obstacle::none;
    const base::Result<bool> replaced = TokenTable(m_vault).isReplaced(fingerprints);
    if (!replaced)
        return base::failure(replaced.error());
    return *replaced ? Obstacle::replaced : Obstacle::none;
}

base::Result<void> ExchangeTable::noteReply(qint64 id, const ArrivedReply &reply, qint64 atMs) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return writable;
    const QByteArray sealed = m_vault.seal(table, id, "sealed_reply", bytesOf(reply).reveal());
    return withReserve(m_vault, [&] {
        return m_vault.database().run(
            u"UPDATE exchanges SET state = 'replied', sealed_reply = ?, "
            "replied_at = ? WHERE id = ? AND state = 'sent'"_s,
            {sealed, atMs, id});
    });
}

base::Result<std::optional<qint64>> ExchangeTable::end(qint64 id, const ExchangeEnd &end) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return base::failure(writable.error());
    return withReserve(m_vault, [&] { return settle(id, end); });
}

base::Result<std::optional<qint64>> ExchangeTable::settle(qint64 id, const ExchangeEnd &end) const {
    const Database &database = m_vault.database();
    base::Result<Database::Transaction> change = Database::Transaction::begin(database);
    if (!change)
        return base::failure(change.error());
    const base::Result<std::optional<UnfinishedExchange>> exchange = unfinished(id);
    if (!exchange)
        return base::failure(exchange.error());
    if (!*exchange)
        return std::nullopt;
    std::optional<qint64> grant = (*exchange)->grant;
    if (end.keep != ExchangeEnd::Keep::nothing) {
        const base::Result<qint64> kept = keep(end, **exchange);
        if (!kept)
            return base::failure(kept.error());
        grant = *kept;
    } else if (grant && !end.doubt.isEmpty()) {
        if (const auto noted = TokenTable(m_vault).setDoubt(*grant, end.doubt); !noted)
            return base::failure(noted.error());
    }
    const auto ended = database.run(
        u"UPDATE exchanges SET state = 'ended', outcome = ?, in_doubt = ?, ended_at = ?, grant_id = ?, "
        "sealed_reply = CASE WHEN ? THEN sealed_reply END, "
        "sealed_values = CASE WHEN ? THEN sealed_values ELSE x'' END WHERE id = ?"_s,
        {text(end.outcome), end.isInDoubt, end.atMs, grant ? QVariant(*grant) : QVariant(), end.keepsReply,
         end.keepsReply, id});
    // What was not handed over has used no token, and tells nothing about what an earlier one did.
    const auto used =
        ended && !end.wasHandedOver ? database.run(u"DELETE FROM uses WHERE exchange_id = ?"_s, {id}) : ended;
    const auto pruned = used ? dropOldReplies((*exchange)->exchange.profileId) : used;
    const base::Result<void> committed = pruned ? change->commit() : pruned;
    if (!committed)
        return base::failure(committed.error());
    return grant;
}

base::Result<void> ExchangeTable::dropOldReplies(const QString &profileId) const {
    const QString kept =
        u"FROM exchanges WHERE profile_id = ? AND state = 'ended' "
        "AND (sealed_reply IS NOT NULL OR length(sealed_values) > 0)"_s;
    return m_vault.database().run(
        u"UPDATE exchanges SET sealed_reply = NULL, sealed_values = x'' WHERE place IN "
        "(SELECT place %1 ORDER BY place DESC LIMIT -1 OFFSET %2)"_s.arg(kept)
            .arg(mostReplies),
        {text(profileId)});
}

base::Result<qint64> ExchangeTable::keep(const ExchangeEnd &end, const UnfinishedExchange &exchange) const {
    const TokenTable tokens(m_vault);
    if (end.keep == ExchangeEnd::Keep::in_a_new_grant || !exchange.grant) {
        const NewExchange &sent = exchange.exchange;
        return tokens.insertGrant({sent.profileId, sent.profileName, sent.service, end.doubt, end.tokens},
                                  end.atMs);
    }
    const qint64 grant = *exchange.grant;
    auto done = tokens.put(grant, end.tokens, end.atMs);
    if (done)
        done = tokens.setDoubt(grant, end.doubt);
    if (done && exchange.exchange.rotates && !exchange.exchange.uses.isEmpty())
        done = tokens.retireElsewhere(exchange.exchange.uses, grant, end.atMs);
    if (!done)
        return base::failure(done.error());
    return grant;
}

base::Result<QList<qint64>> ExchangeTable::unfinishedIds() const {
    const auto rows =
        m_vault.database().rows(u"SELECT id FROM exchanges WHERE state <> 'ended' ORDER BY place"_s);
    if (!rows)
        return base::failure(rows.error());
    QList<qint64> ids;
    for (const Database::Row &row : *rows)
        ids.append(row.first().toLongLong());
    return ids;
}

base::Result<std::optional<UnfinishedExchange>> ExchangeTable::unfinished(qint64 id) const {
    const auto rows = m_vault.database().rows(
        u"SELECT id, grant_id, profile_id, profile_name, service, endpoint, sent_at, sealed_values, "
        "sealed_reply, replied_at, rotates FROM exchanges WHERE id = ? AND state <> 'ended'"_s,
        {id});
    if (!rows)
        return base::failure(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    base::Result<UnfinishedExchange> exchange = read(rows->first());
    if (!exchange)
        return base::failure(exchange.error());
    return std::move(*exchange);
}

base::Result<UnfinishedExchange> ExchangeTable::read(const Database::Row &row) const {
    UnfinishedExchange found;
    const qint64 id = row.at(0).toLongLong();
    found.exchange = {id,
                      row.at(2).toString(),
                      row.at(3).toString(),
                      row.at(4).toByteArray(),
                      row.at(5).toByteArray(),
                      {},
                      {},
                      {},
                      row.at(10).toBool(),
                      row.at(6).toLongLong()};
    if (!row.at(1).isNull())
        found.grant = row.at(1).toLongLong();
    const base::Result<base::Secret> values =
        m_vault.unseal(table, id, "sealed_values", row.at(7).toByteArray());
    if (!values)
        return base::failure(values.error());
    const std::optional<SentValues> sent = sentValuesFrom(*values);
    if (!sent)
        return m_vault.altered(table, id);
    found.exchange.values = sent->values;
    found.exchange.secrets = sent->secrets;
    const base::Result<QList<QByteArray>> uses = usesOf(id);
    if (!uses)
        return base::failure(uses.error());
    found.exchange.uses = *uses;
    if (row.at(8).isNull())
        return found;
    const base::Result<base::Secret> bytes =
        m_vault.unseal(table, id, "sealed_reply", row.at(8).toByteArray());
    if (!bytes)
        return base::failure(bytes.error());
    found.reply = replyFrom(*bytes);
    found.repliedAtMs = row.at(9).toLongLong();
    if (!found.reply)
        return m_vault.altered(table, id);
    return found;
}

base::Result<QList<QByteArray>> ExchangeTable::usesOf(qint64 id) const {
    const auto rows = m_vault.database().rows(u"SELECT fingerprint FROM uses WHERE exchange_id = ?"_s, {id});
    if (!rows)
        return base::failure(rows.error());
    QList<QByteArray> uses;
    for (const Database::Row &row : *rows)
        uses.append(row.first().toByteArray());
    return uses;
}

base::Result<QList<KeptReply>> ExchangeTable::keptReplies(QList<base::Error> &altered) const {
    const auto rows = m_vault.database().rows(
        u"SELECT id, profile_name, service, endpoint, outcome, replied_at, sealed_reply FROM exchanges "
        "WHERE state = 'ended' AND sealed_reply IS NOT NULL ORDER BY place DESC"_s);
    if (!rows)
        return base::failure(rows.error());
    QList<KeptReply> replies;
    for (const Database::Row &row : *rows) {
        const qint64 id = row.at(0).toLongLong();
        const auto bytes = m_vault.unseal(table, id, "sealed_reply", row.at(6).toByteArray());
        const std::optional<ArrivedReply> arrived = bytes ? replyFrom(*bytes) : std::nullopt;
        if (!arrived) {
            altered.append(bytes ? m_vault.altered(table, id).value() : bytes.error());
            continue;
        }
        replies.append({id, row.at(1).toString(), row.at(2).toByteArray(), row.at(3).toByteArray(),
                        row.at(4).toByteArray(), row.at(5).toLongLong(), *arrived});
    }
    return replies;
}

base::Result<std::optional<ArrivedReply>> ExchangeTable::keptReply(qint64 id) const {
    const auto sealed = m_vault.database().value(
        u"SELECT sealed_reply FROM exchanges WHERE id = ? AND state = 'ended'"_s, {id});
    if (!sealed)
        return base::failure(sealed.error());
    if (sealed->isNull())
        return std::nullopt;
    const base::Result<base::Secret> bytes = m_vault.unseal(table, id, "sealed_reply", sealed->toByteArray());
    if (!bytes)
        return base::failure(bytes.error());
    return replyFrom(*bytes);
}

}  // namespace td::store
