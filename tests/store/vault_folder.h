// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "store/vault/exchange_table.h"
#include "store/vault/token_table.h"

namespace td::test {

constexpr qint64 vaultTimeMs = 1'795'254'000'000;  ///< 2026-11-21T09:40:00Z
constexpr store::ScryptCost cheap{1 << 14, 8, 1};

base::Secret secret(const char *text);
/// The key of \a passphrase for a new vault, at the least cost there is.
store::WrappingKey passphraseKey(const char *passphrase);
/// The key of \a passphrase for \a vault.
store::WrappingKey passphraseKey(const char *passphrase, const store::SealedDatabase &vault);

/// A folder with a vault in it, whose passphrase is `fake passphrase`.
struct VaultFolder {
    static constexpr const char *passphrase = "fake passphrase";

    QTemporaryDir folder;

    QString path() const { return folder.filePath(QStringLiteral("vault.db")); }
    /// Makes it, and gives it unlocked.
    store::SealedDatabase create() const;
    /// Opens the one that was made, unlocked.
    store::SealedDatabase open() const;
    base::Result<store::SealedDatabase::Found> find() const;
    /// Changes the file with SQL, as another program may.
    void change(const QString &sql, const QVariantList &values = {}) const;
};

/// A pair of enduser: `fake-access-N`, `fake-refresh-N`, which expire an hour after vaultTimeMs.
QList<store::NewToken> pairNumber(int number);
store::NewGrant grantOf(const QList<store::NewToken> &tokens);
/// An exchange that uses up the refresh token of pairNumber(\a number).
store::NewExchange refreshOf(int number);
/// A success that brought \a tokens.
store::ExchangeEnd success(const QList<store::NewToken> &tokens);
/// Fingerprints of the tokens in use.
QList<QByteArray> inUse(const store::SealedDatabase &vault);
QList<QByteArray> fingerprintsOf(const QList<store::NewToken> &tokens);

}  // namespace td::test
