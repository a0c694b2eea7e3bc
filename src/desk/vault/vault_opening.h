// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QThreadPool>

#include "base/clock.h"
#include "desk/secrets/profile_secrets.h"
#include "store/vault/keychain.h"
#include "store/vault/vault.h"

namespace td::desk {

/// Which vault to open, and with what.
struct VaultWish {
    QString path;
    std::optional<base::Secret> passphrase;  ///< without one, its key is in the keychain
    bool makes = false;                      ///< when there is none: kept by the passphrase or the keychain
    store::ScryptCost cost = {};             ///< of a vault that is made
};

/// Opens a vault, or makes it, without holding up its thread: the file is looked at, and the passphrase
/// tried, on another; the keychain has its own limit. One-shot: start() once, then finished() exactly once,
/// never from within start(). Destroying it ends everything without a signal.
class VaultOpening final : public QObject {
    Q_OBJECT

public:
    /// \a keychain and \a clock must outlive it.
    VaultOpening(VaultWish wish, store::Keychain &keychain, const base::Clock &clock,
                 QObject *parent = nullptr);
    ~VaultOpening() override;

    void start();

    /// After the end: the vault, unlocked, once; or a VaultFault, KeychainFault or StoreFault that says why
    /// there is none. vault_absent when there is none and none was to be made.
    base::Result<std::unique_ptr<store::Vault>> take();
    /// What else there is to say: vault_damaged or vault_newer; else null.
    const base::Error &notice() const { return m_notice; }
    /// The names of the secrets that are in it, which need no key; none when they could not be had.
    const SecretNames &secretNames() const { return m_secretNames; }
    /// True when it was made just now.
    bool wasMade() const { return m_wasMade; }

Q_SIGNALS:
    void finished();

private:
    struct Seen {
        base::Result<store::Vault::Found> found;
        SecretNames secretNames;
    };
    static Seen see(const QString &path, qint64 nowMs);
    void look(Seen seen);
    void unlock();
    void unlockWithPassphrase();
    void unlockFromKeychain();
    void makeWithPassphrase();
    void makeInKeychain();
    void endMade(base::Result<std::unique_ptr<store::Vault>> made);
    void end(const base::Error &error);
    void endWith(const base::Result<void> &result);
    /// Does \a work on the other thread, and \a then with what it gives on this one.
    template <typename Work, typename Then>
    void away(Work work, Then then);

    VaultWish m_wish;
    store::Keychain &m_keychain;
    const base::Clock &m_clock;
    base::Error m_notice;
    SecretNames m_secretNames;
    bool m_wasMade = false;
    std::unique_ptr<store::Vault> m_vault;
    base::Error m_error;  ///< null when the vault is open
    QThreadPool m_pool;
};

}  // namespace td::desk
