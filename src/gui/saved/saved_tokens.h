// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "gui/saved/saved_token.h"
#include "gui/vault/vault_host.h"

namespace td::gui {

/// The saved tokens, as they were last read from the vault of this window: read when it opens, gone when it
/// closes. Everything is done on the vault's thread; answers come by way of the event loop, and not when
/// their \a context is gone by then.
class SavedTokens final : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(const base::Result<T> &)>;

    /// All must outlive it.
    SavedTokens(const VaultHost &host, const service::Catalog &catalog, const base::Clock &clock);

    /// By grant, and then in the order in which they were saved.
    const QList<SavedToken> &tokens() const { return m_tokens; }
    /// Null when there is none by the id \a id.
    const SavedToken *find(qint64 id) const;
    /// Those of one grant.
    QList<store::KeptToken> ofGrant(qint64 grant) const;
    /// True once they have been read from the vault that is open.
    bool isRead() const { return m_isRead; }
    /// Why they could not be read, the last time; null when they were.
    const base::Error &problem() const { return m_problem; }
    /// A vault_altered for each that is not what was saved, and not among tokens().
    const QList<base::Error> &altered() const { return m_altered; }

    /// Reads them again; changed() when that is done.
    void reload();
    /// The same if something was written since they were last read, by this program or another.
    void follow();

    /// Saves \a grant. What is done is in tokens() soon after.
    void add(const store::NewGrant &grant, QObject *context, const Done<QList<store::KeptToken>> &done);
    /// Forgets the token with the id \a id, and what it replaced.
    void forget(qint64 id, QObject *context, const Done<void> &done);
    /// The last token that the one with the id \a id replaced; absent when there is none.
    void previous(qint64 id, QObject *context, const Done<std::optional<base::Secret>> &done) const;

Q_SIGNALS:
    /// They were read, or are gone.
    void changed();

private:
    /// What stays the same for as long as nothing is written.
    struct Version {
        qint64 others = 0;  ///< https://www.sqlite.org/pragma.html#pragma_data_version
        qint64 own = 0;

        bool operator==(const Version &other) const = default;
    };
    struct Reading {
        Version version;  ///< from before, so that what is written meanwhile is found by the next one
        QList<SavedToken> tokens;
        QList<base::Error> altered;
        base::Error problem;
    };

    static Version versionOf(const store::SealedDatabase &vault);
    static Reading read(const store::SealedDatabase &vault, const QList<QByteArray> &userClaims);
    void followHost();
    void adopt(const Reading &reading);
    template <typename T, typename Work>
    void ask(Work work, QObject *context, const std::function<void(const T &)> &done) const;

    const VaultHost &m_host;
    const service::Catalog &m_catalog;
    const base::Clock &m_clock;
    const store::Vault *m_vault = nullptr;  ///< the one that is read; only to tell it from the next
    Version m_version;
    QList<SavedToken> m_tokens;
    QList<base::Error> m_altered;
    base::Error m_problem;
    bool m_isRead = false;
};

}  // namespace td::gui
