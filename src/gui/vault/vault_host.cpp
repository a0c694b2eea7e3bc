// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/vault_host.h"

#include <QFile>

#include "desk/vault/vault_copy.h"

namespace td::gui {

using store::Vault;
using store::VaultFault;

VaultHost::VaultHost(const store::ConfigDir &config, const service::Catalog &catalog,
                     store::Keychain &keychain, const base::Clock &clock, WindowMemory &memory)
    : m_config(config), m_catalog(catalog), m_keychain(keychain), m_clock(clock), m_memory(memory) {
    m_pool.setMaxThreadCount(1);
}

VaultHost::~VaultHost() {
    m_pool.waitForDone();
}

VaultHost::Keeping VaultHost::keeping() const {
    if (!m_vault)
        return Keeping::passphrase;
    if (!m_vault->isDurable())
        return Keeping::session;
    return m_vault->wrapped()->holder == store::KeyHolder::keychain ? Keeping::keychain : Keeping::passphrase;
}

void VaultHost::forgetRecovery() {
    m_recovery = {};
    Q_EMIT changed();
}

void VaultHost::open() {
    if (m_state == State::open || m_state == State::busy || m_state == State::locked)
        return;
    if (!QFile::exists(m_config.vaultFile()) && m_memory.keepsForSession())
        keepForSession();
    else
        open(std::nullopt, false);
}

void VaultHost::openIfThere() {
    if (m_state == State::closed && (QFile::exists(m_config.vaultFile()) || m_memory.keepsForSession()))
        open();
}

void VaultHost::unlock(const base::Secret &passphrase) {
    if (m_state == State::locked)
        open(passphrase, false);
}

void VaultHost::lock() {
    const Keeping kept = keeping();
    if (m_state != State::open || kept == Keeping::session)
        return;
    m_vault.reset();
    enter(kept == Keeping::passphrase ? State::locked : State::closed);
}

void VaultHost::keepByPassphrase(const base::Secret &passphrase) {
    open(passphrase, true);
}

void VaultHost::keepInKeychain() {
    open(std::nullopt, true);
}

void VaultHost::keepForSession() {
    if (m_state == State::open || m_state == State::busy)
        return;
    base::Result<std::unique_ptr<Vault>> made = Vault::forSession(m_clock.nowMs());
    if (!made)
        return enter(State::failed, made.error());
    m_memory.setKeepsForSession(true);
    m_vault = std::move(*made);
    enter(State::open);
}

void VaultHost::open(std::optional<base::Secret> passphrase, bool makes) {
    if (m_state == State::busy)
        return;
    m_makes = makes;
    if (const auto made = makes ? m_config.create() : base::Result<void>(); !made)
        return enter(m_vault ? State::open : State::unmade, made.error());
    m_opening = std::make_unique<desk::VaultOpening>(
        desk::VaultWish{m_config.vaultFile(), std::move(passphrase), makes, m_cost}, m_keychain, m_clock);
    connect(m_opening.get(), &desk::VaultOpening::finished, this, &VaultHost::endOpening);
    enter(State::busy);
    m_opening->start();
}

void VaultHost::endOpening() {
    // What was set aside is said until there is a vault again; a second look finds nothing any more.
    if (!m_opening->notice().isNull())
        m_notice = m_opening->notice();
    m_secretNames = m_opening->secretNames();
    base::Result<std::unique_ptr<Vault>> opened = m_opening->take();
    m_opening.release()->deleteLater();
    if (opened)
        return settle(std::move(*opened));
    const base::Error &error = opened.error();
    if (m_vault)  // of this session, which goes on
        return enter(State::open, error);
    if (base::is(error, VaultFault::vault_absent))
        return enter(State::unmade);
    if (base::is(error, VaultFault::vault_needs_passphrase)) {
        return enter(State::locked);
    }
    if (m_makes)
        return enter(State::unmade, error);
    const bool wasWrong = base::is(error, VaultFault::vault_wrong_passphrase) ||
                          base::is(error, VaultFault::vault_empty_passphrase);
    enter(wasWrong ? State::locked : State::failed, error);
}

void VaultHost::settle(std::shared_ptr<Vault> vault) {
    m_pool.start([this, vault = std::move(vault), session = m_vault, nowMs = m_clock.nowMs()] {
        const Settled settled{
            vault, session ? desk::copyTokens(*session, *vault, nowMs) : base::Result<void>(),
            desk::recover(*vault, m_catalog, m_config.locksFolder(), nowMs),
            vault->ask([](store::SealedDatabase &database) { return desk::profileSecrets(database); })};
        QMetaObject::invokeMethod(
            this, [this, settled] { adopt(settled); }, Qt::QueuedConnection);
    });
}

void VaultHost::adopt(const Settled &settled) {
    if (!settled.moved)
        return enter(State::open, settled.moved.error());
    if (m_makes)
        m_notice = {};
    m_vault = settled.vault;
    m_secrets = settled.secrets;
    m_memory.setKeepsForSession(false);
    if (settled.recovery)
        m_recovery = *settled.recovery;
    enter(State::open, settled.recovery ? base::Error() : settled.recovery.error());
}

void VaultHost::changeToPassphrase(const base::Secret &passphrase) {
    change(passphrase);
}

void VaultHost::changeToKeychain() {
    change(std::nullopt);
}

void VaultHost::change(std::optional<base::Secret> passphrase) {
    if (m_state != State::open || keeping() == Keeping::session)
        return;
    m_change = std::make_unique<desk::VaultKeyChange>(*m_vault, m_keychain, std::move(passphrase), m_cost);
    connect(m_change.get(), &desk::VaultKeyChange::finished, this, [this](const base::Error &error) {
        m_change.release()->deleteLater();
        enter(State::open, error);
    });
    enter(State::busy);
    m_change->start();
}

void VaultHost::enter(State state, const base::Error &problem) {
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

}  // namespace td::gui
