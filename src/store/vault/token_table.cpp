// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/token_table.h"

#include "token/identity.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant orNull(std::optional<qint64> number) {
    return number ? QVariant(*number) : QVariant();
}

std::optional<qint64> orAbsent(const QVariant &value) {
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QString text(const QByteArray &bytes) {
    return bytes.isEmpty() ? u""_s : QString::fromUtf8(bytes);
}

/// `(?, ?, …)`, and the values for it.
QString listOf(const QList<QByteArray> &fingerprints, QVariantList &values) {
    QStringList marks;
    for (const QByteArray &one : fingerprints) {
        marks.append(u"?"_s);
        values.append(text(one));
    }
    return u'(' + marks.join(u',') + u')';
}

tl::unexpected<base::Error> absent(qint64 id) {
    return base::failure(VaultFault::vault_token_absent, {{u"id"_s, id}});
}

}  // namespace

base::Result<QList<KeptToken>> TokenTable::all(QList<base::Error> &altered) const {
    return selected({}, {}, &altered);
}

base::Result<QList<KeptToken>> TokenTable::ofGrant(qint64 grant) const {
    return selected(u" AND g.id = ?"_s, {grant}, nullptr);
}

base::Result<KeptToken> TokenTable::withId(qint64 id) const {
    const base::Result<QList<KeptToken>> found = selected(u" AND p.id = ?"_s, {id}, nullptr);
    if (!found)
        return base::failure(found.error());
    if (found->isEmpty())
        return absent(id);
    return found->first();
}

base::Result<QList<KeptToken>> TokenTable::selected(const QString &condition, const QVariantList &values,
                                                    QList<base::Error> *altered) const {
    const auto rows = m_vault.database().rows(
        u"SELECT p.id, g.id, g.profile_id, g.profile_name, g.service, p.role, t.sealed_token, "
        "t.fingerprint, t.issued_at, t.not_before, t.expires_at, t.received_at, g.doubt, t.id "
        "FROM tokens t JOIN parts p ON p.id = t.part_id JOIN grants g ON g.id = p.grant_id "
        "WHERE t.state = 'current'"_s +
            condition + u" ORDER BY g.id, p.id"_s,
        values);
    if (!rows)
        return base::failure(rows.error());
    QList<KeptToken> found;
    found.reserve(rows->size());
    for (const Database::Row &row : *rows) {
        base::Result<KeptToken> token = read(row);
        if (token)
            found.append(std::move(*token));
        else if (altered)
            altered->append(token.error());
        else
            return base::failure(token.error());
    }
    return found;
}

base::Result<KeptToken> TokenTable::read(const Database::Row &row) const {
    const base::Result<base::Secret> opened =
        m_vault.unseal("tokens", row.at(13).toLongLong(), "sealed_token", row.at(6).toByteArray());
    if (!opened)
        return base::failure(opened.error());
    KeptToken token;
    token.id = row.at(0).toLongLong();
    token.grant = row.at(1).toLongLong();
    token.profileId = row.at(2).toString();
    token.profileName = row.at(3).toString();
    token.service = row.at(4).toByteArray();
    token.role = row.at(5).toByteArray();
    token.token = *opened;
    token.fingerprint = row.at(7).toByteArray();
    if (token.fingerprint != token::fingerprint(token.token.reveal()))
        return m_vault.altered("tokens", row.at(13).toLongLong());
    token.times = {orAbsent(row.at(8)), orAbsent(row.at(9)), orAbsent(row.at(10))};
    token.receivedAtMs = row.at(11).toLongLong();
    token.doubt = row.at(12).toByteArray();
    return token;
}

base::Result<std::optional<base::Secret>> TokenTable::previous(qint64 id) const {
    const auto rows = m_vault.database().rows(
        u"SELECT id, sealed_token FROM tokens WHERE part_id = ? AND state = 'retired' "
        "AND length(sealed_token) > 0 ORDER BY retired_at DESC, received_at DESC LIMIT 1"_s,
        {id});
    if (!rows)
        return base::failure(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const Database::Row &row = rows->first();
    const base::Result<base::Secret> opened =
        m_vault.unseal("tokens", row.at(0).toLongLong(), "sealed_token", row.at(1).toByteArray());
    if (!opened)
        return base::failure(opened.error());
    return *opened;
}

base::Result<std::optional<qint64>> TokenTable::grantUsing(const QList<QByteArray> &fingerprints) const {
    QVariantList values;
    const QString list = listOf(fingerprints, values);
    const auto grant = m_vault.database().value(
        u"SELECT p.grant_id FROM tokens t JOIN parts p ON p.id = t.part_id "
        "WHERE t.state = 'current' AND t.fingerprint IN "_s +
            list + u" ORDER BY p.grant_id LIMIT 1"_s,
        values);
    if (!grant)
        return base::failure(grant.error());
    return orAbsent(*grant);
}

base::Result<bool> TokenTable::isReplaced(const QList<QByteArray> &fingerprints) const {
    QVariantList values;
    const QString list = listOf(fingerprints, values);
    const auto replaced = m_vault.database().value(
        u"SELECT count(*) FROM tokens r WHERE r.state = 'retired' AND r.fingerprint IN "_s + list +
            u" AND NOT EXISTS (SELECT 1 FROM tokens c WHERE c.state = 'current' "
            "AND c.fingerprint = r.fingerprint)"_s,
        values);
    if (!replaced)
        return base::failure(replaced.error());
    return replaced->toLongLong() > 0;
}

base::Result<QList<KeptToken>> TokenTable::add(const NewGrant &grant, qint64 nowMs) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return base::failure(writable.error());
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_vault.database());
    if (!change)
        return base::failure(change.error());
    const base::Result<qint64> id = insertGrant(grant, nowMs);
    if (!id)
        return base::failure(id.error());
    if (const base::Result<void> committed = change->commit(); !committed)
        return base::failure(committed.error());
    return ofGrant(*id);
}

base::Result<KeptToken> TokenTable::forget(qint64 id) const {
    if (const base::Result<void> writable = m_vault.requireWritable(); !writable)
        return base::failure(writable.error());
    base::Result<Database::Transaction> change = Database::Transaction::begin(m_vault.database());
    if (!change)
        return base::failure(change.error());
    base::Result<KeptToken> token = withId(id);
    if (!token)
        return token;
    const Database &database = m_vault.database();
    const auto part = database.run(u"DELETE FROM parts WHERE id = ?"_s, {id});
    const auto grant = part ? database.run(
                                  u"DELETE FROM grants WHERE id = ? AND NOT EXISTS "
                                  "(SELECT 1 FROM parts WHERE grant_id = grants.id)"_s,
                                  {token->grant})
                            : part;
    const base::Result<void> committed = grant ? change->commit() : grant;
    if (!committed)
        return base::failure(committed.error());
    return token;
}

base::Result<qint64> TokenTable::insertGrant(const NewGrant &grant, qint64 nowMs) const {
    const Database &database = m_vault.database();
    const auto inserted = database.value(
        u"INSERT INTO grants (profile_id, profile_name, service, created_at, doubt) "
        "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        {grant.profileId.isNull() ? u""_s : grant.profileId,
         grant.profileName.isNull() ? u""_s : grant.profileName, text(grant.service), nowMs,
         text(grant.doubt)});
    if (!inserted)
        return base::failure(inserted.error());
    const qint64 id = inserted->toLongLong();
    if (const base::Result<void> filled = put(id, grant.tokens, nowMs); !filled)
        return base::failure(filled.error());
    return id;
}

base::Result<qint64> TokenTable::partOf(qint64 grant, const QByteArray &role) const {
    const Database &database = m_vault.database();
    auto part =
        database.value(u"SELECT id FROM parts WHERE grant_id = ? AND role = ?"_s, {grant, text(role)});
    if (part && !part->isValid()) {
        part = database.value(u"INSERT INTO parts (grant_id, role) VALUES (?, ?) RETURNING id"_s,
                              {grant, text(role)});
    }
    if (!part)
        return base::failure(part.error());
    return part->toLongLong();
}

base::Result<void> TokenTable::put(qint64 grant, const QList<NewToken> &tokens, qint64 nowMs) const {
    const Database &database = m_vault.database();
    for (const NewToken &token : tokens) {
        const base::Result<qint64> part = partOf(grant, token.role);
        if (!part)
            return base::failure(part.error());
        const QByteArray fingerprint = token::fingerprint(token.token.reveal());
        const auto current = database.value(
            u"SELECT fingerprint FROM tokens WHERE part_id = ? AND state = 'current'"_s, {*part});
        if (!current)
            return base::failure(current.error());
        base::Result<void> done;
        if (current->toByteArray() == fingerprint) {
            done = database.run(
                u"UPDATE tokens SET issued_at = ?, not_before = ?, expires_at = ? "
                "WHERE part_id = ? AND state = 'current'"_s,
                {orNull(token.times.issuedAt), orNull(token.times.notBefore), orNull(token.times.expiresAt),
                 *part});
        } else {
            done = dropReplaced(*part);
            if (done) {
                done = database.run(
                    u"UPDATE tokens SET state = 'retired', retired_at = ? "
                    "WHERE part_id = ? AND state = 'current'"_s,
                    {nowMs, *part});
            }
            if (done)
                done = insertToken(*part, token, fingerprint, nowMs);
        }
        if (!done)
            return done;
    }
    return {};
}

base::Result<void> TokenTable::dropReplaced(qint64 part) const {
    return m_vault.database().run(
        u"UPDATE tokens SET sealed_token = x'' WHERE part_id = ? AND state = 'retired'"_s, {part});
}

base::Result<void> TokenTable::insertToken(qint64 part, const NewToken &token, const QByteArray &fingerprint,
                                           qint64 nowMs) const {
    const qint64 id = randomRowId();
    return m_vault.database().run(
        u"INSERT INTO tokens (id, part_id, state, fingerprint, sealed_token, issued_at, not_before, "
        "expires_at, received_at) VALUES (?, ?, 'current', ?, ?, ?, ?, ?, ?)"_s,
        {id, part, text(fingerprint), m_vault.seal("tokens", id, "sealed_token", token.token.reveal()),
         orNull(token.times.issuedAt), orNull(token.times.notBefore), orNull(token.times.expiresAt), nowMs});
}

base::Result<void> TokenTable::setDoubt(qint64 grant, const QByteArray &doubt) const {
    return m_vault.database().run(u"UPDATE grants SET doubt = ? WHERE id = ?"_s, {text(doubt), grant});
}

base::Result<void> TokenTable::retireElsewhere(const QList<QByteArray> &fingerprints, qint64 grant,
                                               qint64 nowMs) const {
    QVariantList values{nowMs};
    const QString list = listOf(fingerprints, values);
    values.append(grant);
    // Nothing is in use in those places any more to be compared with.
    return m_vault.database().run(
        u"UPDATE tokens SET state = 'retired', retired_at = ?, sealed_token = x'' "
        "WHERE state = 'current' AND fingerprint IN "_s +
            list + u" AND part_id NOT IN (SELECT id FROM parts WHERE grant_id = ?)"_s,
        values);
}

}  // namespace td::store
