// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault_folder.h"

#include "token/identity.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {
template <typename T>
T need(base::Result<T> result) {
    if (!result)
        qFatal("%s", result.error().code.constData());
    return std::move(*result);
}
}  // namespace

base::Secret secret(const char *text) {
    return base::Secret(QByteArray(text));
}

store::WrappingKey passphraseKey(const char *passphrase) {
    return need(store::keyFromPassphrase(secret(passphrase), store::newSalt(), cheap));
}

store::WrappingKey passphraseKey(const char *passphrase, const store::SealedDatabase &vault) {
    return need(store::keyFromPassphrase(secret(passphrase), vault.wrapped()->salt, vault.wrapped()->cost));
}

store::SealedDatabase VaultFolder::create() const {
    return need(store::SealedDatabase::create(path(), store::SealedDatabase::newVaultId(),
                                              passphraseKey(passphrase), vaultTimeMs));
}

store::SealedDatabase VaultFolder::open() const {
    store::SealedDatabase::Found found = need(find());
    if (!found.vault)
        qFatal("no vault: %s %s", found.notice.code.constData(),
               qPrintable(found.notice.values.value(u"detail"_s).toString()));
    if (const auto unlocked = found.vault->unlock(passphraseKey(passphrase, *found.vault)); !unlocked)
        qFatal("%s", unlocked.error().code.constData());
    return std::move(*found.vault);
}

base::Result<store::SealedDatabase::Found> VaultFolder::find() const {
    return store::SealedDatabase::find(path(), vaultTimeMs);
}

void VaultFolder::change(const QString &sql, const QVariantList &values) const {
    const store::Database database = need(store::Database::open(path(), store::Database::Mode::read_write));
    if (const auto done = database.run(sql, values); !done)
        qFatal("%s", done.error().code.constData());
}

QList<store::NewToken> pairNumber(int number) {
    const QByteArray text = QByteArray::number(number);
    const token::Span times{vaultTimeMs, std::nullopt, vaultTimeMs + 3'600'000};
    return {{"access_token", base::Secret("fake-access-" + text), times},
            {"refresh_token", base::Secret("fake-refresh-" + text), times}};
}

store::NewGrant grantOf(const QList<store::NewToken> &tokens) {
    return {u"p1"_s, u"There"_s, "enduser", {}, tokens};
}

store::NewExchange refreshOf(int number) {
    store::NewExchange exchange;
    exchange.id = store::randomRowId();
    exchange.profileId = u"p1"_s;
    exchange.profileName = u"There"_s;
    exchange.service = "enduser";
    exchange.endpoint = "refresh_token";
    exchange.values.insert("refreshToken", base::Secret("fake-refresh-" + QByteArray::number(number)));
    exchange.uses = {fingerprintsOf(pairNumber(number)).last()};
    exchange.rotates = true;
    exchange.atMs = vaultTimeMs;
    return exchange;
}

store::ExchangeEnd success(const QList<store::NewToken> &tokens) {
    store::ExchangeEnd end;
    end.outcome = "success";
    end.keep = store::ExchangeEnd::Keep::in_its_grant;
    end.tokens = tokens;
    end.atMs = vaultTimeMs;
    return end;
}

QList<QByteArray> inUse(const store::SealedDatabase &vault) {
    QList<base::Error> altered;
    QList<QByteArray> found;
    for (const store::KeptToken &token : need(store::TokenTable(vault).all(altered)))
        found.append(token.fingerprint);
    return found;
}

QList<QByteArray> fingerprintsOf(const QList<store::NewToken> &tokens) {
    QList<QByteArray> found;
    for (const store::NewToken &token : tokens)
        found.append(token::fingerprint(token.token.reveal()));
    return found;
}

}  // namespace td::test
