// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QThreadPool>

#include "desk/vault/vault_key_change.h"
#include "desk/vault/vault_opening.h"
#include "desk/vault/vault_recovery.h"
#include "gui/session/window_memory.h"
#include "store/config_dir.h"

namespace td::gui {

/// The vault behind this window: looked for once something needs it, made when the user has chosen how its
/// key is kept, and shared by all pages. Nothing here holds up the window.
///
/// When it opens, the exchanges that died in it are settled before anyone is told that it is open.
class VaultHost final : public QObject {
    Q_OBJECT

public:
    enum class State {
        closed,  ///< nobody has asked for it yet
        busy,    ///< it is being looked for, made, opened, or given another key
        unmade,  ///< there is none: how tokens are kept is still to be chosen
        locked,  ///< it wants its passphrase
        failed,  ///< problem() says why; open() tries again
        open,
    };
    enum class Keeping { session, passphrase, keychain };

    /// All must outlive it.
    VaultHost(const store::ConfigDir &config, const service::Catalog &catalog, store::Keychain &keychain,
              const base::Clock &clock, WindowMemory &memory);
    ~VaultHost() override;

    State state() const { return m_state; }
    /// Why the last step did not succeed; null when it did.
    const base::Error &problem() const { return m_problem; }
    /// vault_damaged or vault_newer; else null.
    const base::Error &notice() const { return m_notice; }
    /// Null unless it is open. A part of the program that is at work with it keeps it open.
    std::shared_ptr<store::Vault> vault() const { return m_vault; }
    /// True when there is a vault that stays, or was chosen to, and it is not open.
    bool isAwaited() const {
        return m_state == State::busy || m_state == State::locked || m_state == State::failed;
    }
    /// How the open vault keeps its key; one that is not open does so by passphrase as far as anyone knows.
    Keeping keeping() const;
    /// What became of the exchanges that had died, until it is forgotten.
    const desk::Recovery &recovery() const { return m_recovery; }
    void forgetRecovery();
    /// The secrets of profiles that were in the vault when it was opened, or why they could not be read.
    const base::Result<desk::ProfileSecrets> &secrets() const { return m_secrets; }
    /// The names of those in a vault that was found, at the last try to open it.
    const desk::SecretNames &secretNames() const { return m_secretNames; }

    /// Looks for it, and opens it when its key is in the keychain. Nothing happens while it is
    /// open, busy, or wants its passphrase.
    void open();
    /// The same when there is one, or one that was chosen for each session; else nothing happens.
    void openIfThere();
    void unlock(const base::Secret &passphrase);
    /// Closes it until its passphrase or its keychain opens it again.
    void lock();

    // How tokens are kept, chosen while there is no vault or one of this session only, whose tokens move.
    void keepByPassphrase(const base::Secret &passphrase);
    void keepInKeychain();
    void keepForSession();
    // Chosen anew while one is open.
    void changeToPassphrase(const base::Secret &passphrase);
    void changeToKeychain();

    /// How long until saving is tried again where it failed, in ms.
    int retryMs() const { return m_retryMs; }

    // Less in tests.
    void setCost(const store::ScryptCost &cost) { m_cost = cost; }
    void setRetryMs(int ms) { m_retryMs = ms; }

Q_SIGNALS:
    /// Of the state, the problem, the notice, the way it is kept, or the recovery.
    void changed();

private:
    /// A vault that is ready for use, and what was found in it.
    struct Settled {
        std::shared_ptr<store::Vault> vault;
        base::Result<void> moved;
        base::Result<desk::Recovery> recovery;
        base::Result<desk::ProfileSecrets> secrets;
    };

    void open(std::optional<base::Secret> passphrase, bool makes);
    void endOpening();
    /// Moves the tokens of this session into \a vault, and settles what had died in it.
    void settle(std::shared_ptr<store::Vault> vault);
    void adopt(const Settled &settled);
    void change(std::optional<base::Secret> passphrase);
    void enter(State state, const base::Error &problem = {});

    const store::ConfigDir &m_config;
    const service::Catalog &m_catalog;
    store::Keychain &m_keychain;
    const base::Clock &m_clock;
    WindowMemory &m_memory;
    store::ScryptCost m_cost;
    int m_retryMs = 5'000;
    State m_state = State::closed;
    base::Error m_problem;
    base::Error m_notice;
    std::shared_ptr<store::Vault> m_vault;
    desk::Recovery m_recovery;
    base::Result<desk::ProfileSecrets> m_secrets;
    desk::SecretNames m_secretNames;
    std::unique_ptr<desk::VaultOpening> m_opening;
    bool m_makes = false;  ///< m_opening makes one when there is none
    std::unique_ptr<desk::VaultKeyChange> m_change;
    QThreadPool m_pool;
};

}  // namespace td::gui
