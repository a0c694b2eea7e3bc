// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault/saved_rows.h"
#include "store/vault/sealed_database.h"

namespace td::store {

/// The saved tokens of an unlocked vault, with those that were replaced. The last token that was replaced in
/// a place stays, sealed, until the next is, or the place is forgotten; of those before it only the
/// fingerprint stays, by which they are recognised.
class TokenTable {
public:
    /// \a vault must outlive it.
    explicit TokenTable(const SealedDatabase &vault) : m_vault(vault) {}

    /// Those in use, by grant and then in the order in which they were saved. One that is not what was sealed
    /// is left out; \a altered gets a vault_altered for it.
    base::Result<QList<KeptToken>> all(QList<base::Error> &altered) const;
    /// Those of one grant. vault_altered when one is not what was sealed.
    base::Result<QList<KeptToken>> ofGrant(qint64 grant) const;
    /// vault_token_absent when no token in use has the id \a id.
    base::Result<KeptToken> withId(qint64 id) const;
    /// The last token that the one in use replaced; absent when there is none.
    base::Result<std::optional<base::Secret>> previous(qint64 id) const;
    /// A grant that holds a token in use with one of \a fingerprints.
    base::Result<std::optional<qint64>> grantUsing(const QList<QByteArray> &fingerprints) const;
    /// True when a token with one of \a fingerprints was replaced, and none of them is in use.
    base::Result<bool> isReplaced(const QList<QByteArray> &fingerprints) const;

    // Each change is one transaction.
    /// Saves \a grant; its tokens as saved.
    base::Result<QList<KeptToken>> add(const NewGrant &grant, qint64 nowMs) const;
    /// Forgets the token with the id \a id and what it replaced; the grant too when it was its last.
    /// vault_token_absent when there is none.
    base::Result<KeptToken> forget(qint64 id) const;

    // Parts of a larger transaction.
    base::Result<qint64> insertGrant(const NewGrant &grant, qint64 nowMs) const;
    /// Puts each of \a tokens in the place of its role in \a grant; a token that is there already only gets
    /// its times.
    base::Result<void> put(qint64 grant, const QList<NewToken> &tokens, qint64 nowMs) const;
    base::Result<void> setDoubt(qint64 grant, const QByteArray &doubt) const;
    /// Retires the tokens with one of \a fingerprints in every grant but \a grant.
    base::Result<void> retireElsewhere(const QList<QByteArray> &fingerprints, qint64 grant,
                                       qint64 nowMs) const;

private:
    base::Result<QList<KeptToken>> selected(const QString &condition, const QVariantList &values,
                                            QList<base::Error> *altered) const;
    base::Result<KeptToken> read(const Database::Row &row) const;
    base::Result<qint64> partOf(qint64 grant, const QByteArray &role) const;
    /// Drops the bytes of what was replaced in \a part.
    base::Result<void> dropReplaced(qint64 part) const;
    base::Result<void> insertToken(qint64 part, const NewToken &token, const QByteArray &fingerprint,
                                   qint64 nowMs) const;

    const SealedDatabase &m_vault;
};

}  // namespace td::store
