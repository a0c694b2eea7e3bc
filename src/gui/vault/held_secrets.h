// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include "desk/secrets/call_secrets.h"
#include "gui/keys/key_ring.h"
#include "gui/vault/vault_host.h"

namespace td::gui {

/// The secrets of profiles as this window has them: headers that are secret, and keys that check signatures,
/// which it puts into the key ring. What is in the vault is here while that is open. What is given here is
/// kept in memory and put into the vault: at once, when it opens, or later where that failed. A vault of this
/// session only gets nothing.
class HeldSecrets final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    HeldSecrets(const store::ConfigDir &config, const VaultHost &host, KeyRing &keys,
                const base::Clock &clock);
    ~HeldSecrets() override;

    /// What calls of the profile take, as far as it is here.
    desk::CallSecrets forCalls(const QString &profileId) const;
    /// Puts the headers \a after, which the user made of \a before, in its place.
    void changeHeaders(const QString &profileId, const QList<service::SecretHeader> &before,
                       const QList<service::SecretHeader> &after);
    /// Takes the key \a key under its name or the next that is free.
    void addKey(const desk::ProfileSecret &key);
    /// Takes \a secret in the place of an earlier one of its name.
    void put(const desk::ProfileSecret &secret);
    bool has(const QString &profileId, const desk::SecretName &name) const;
    /// True when it is here, or in the vault that is not open.
    bool knows(const QString &profileId, const desk::SecretName &name) const;
    /// Takes \a secret: a key as addKey() does, anything else in the place of what has its name.
    void keep(const desk::ProfileSecret &secret);
    void remove(const QString &profileId, const desk::SecretName &name);
    /// Removes all that the profile has, from a vault that is not open as well.
    void removeAll(const QString &profileId);

    /// The names of all there is, here and in a vault that is not open, by the profile's id.
    QHash<QString, QStringList> kept() const;
    /// What is in the vault and not here, since that is not open.
    const desk::SecretNames &sealed() const { return m_sealed; }
    /// True when calls of \a profile, signed as \a signing has it, take secrets that are not here; or may,
    /// while the vault is looked for.
    bool lacks(const service::Profile &profile, const std::optional<service::Signing> &signing) const;
    /// Why something given here is not in the vault, or something there is not here. Empty when all is well.
    const QList<base::Error> &problems() const { return m_problems; }

    /// Only secrets of these profiles are shown and put into the vault.
    void setProfiles(const QSet<QString> &ids);
    /// Reads anew what is in the vault, which another program may have changed.
    void follow();

Q_SIGNALS:
    void changed();

private:
    struct Held {
        desk::ProfileSecret secret;
        QList<token::Key> keys;
        qint64 number = 0;      ///< of what is not yet in the vault; else 0
        bool replaces = false;  ///< what is there under its name
    };
    /// What came of a turn with the vault.
    struct Turn {
        QSet<qint64> saved;
        QList<base::Error> problems;
        base::Result<desk::ProfileSecrets> now;
    };
    using Work = std::function<base::Result<void>(const store::SealedDatabase &)>;

    static Turn take(const store::SealedDatabase &vault, const QList<Held> &given, const Work &work,
                     qint64 nowMs);
    void followHost();
    void seal();
    /// Puts into the open vault what is not there yet, does \a work, and reads what is there then.
    void turn(const Work &work = {});
    void end(const Turn &turn);
    void adopt(const base::Result<desk::ProfileSecrets> &now);
    void hold(desk::ProfileSecret secret, bool replaces);
    void drop(const QString &profileId, const desk::SecretName &name);
    QList<Held> given() const;
    void publish();

    const store::ConfigDir &m_config;
    const VaultHost &m_host;
    KeyRing &m_ring;
    const base::Clock &m_clock;
    const store::Vault *m_vault = nullptr;  ///< the open one that stays; only to tell it from the next
    QSet<QString> m_profiles;
    QList<Held> m_held;
    QList<desk::ProfileSecret> m_shown;  ///< of them those of the profiles there are
    desk::SecretNames m_sealed;
    QList<base::Error> m_problems;
    qint64 m_lastNumber = 0;
    QTimer m_retry;
    QThreadPool m_pool;  ///< for a vault that is not open
};

}  // namespace td::gui
