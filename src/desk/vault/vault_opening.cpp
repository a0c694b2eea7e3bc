// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vault/vault_opening.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using store::KeyHolder;
using store::SealedDatabase;
using store::Vault;
using store::VaultFault;
using store::WrappingKey;

namespace {

base::Result<void> unlocked(Vault &vault, const base::Secret &passphrase) {
    const base::Result<WrappingKey> key =
        store::keyFromPassphrase(passphrase, vault.wrapped()->salt, vault.wrapped()->cost);
    return key ? vault.unlock(*key) : base::failure(key.error());
}

}  // namespace

VaultOpening::VaultOpening(VaultWish wish, store::Keychain &keychain, const base::Clock &clock,
                           QObject *parent)
    : QObject(parent), m_wish(std::move(wish)), m_keychain(keychain), m_clock(clock) {
    m_pool.setMaxThreadCount(1);
}

VaultOpening::~VaultOpening() {
    m_pool.waitForDone();
}

template <typename Work, typename Then>
void VaultOpening::away(Work work, Then then) {
    m_pool.start([this, work = std::move(work), then = std::move(then)] {
        // Shared, since a call that is queued is copied, and a vault is not.
        const auto answer = std::make_shared<std::invoke_result_t<Work>>(work());
        QMetaObject::invokeMethod(
            this, [answer, then] { then(std::move(*answer)); }, Qt::QueuedConnection);
    });
}

void VaultOpening::start() {
    away([path = m_wish.path, nowMs = m_clock.nowMs()] { return see(path, nowMs); },
         [this](Seen seen) { look(std::move(seen)); });
}

VaultOpening::Seen VaultOpening::see(const QString &path, qint64 nowMs) {
    Seen seen{Vault::find(path, nowMs), {}};
    if (!seen.found || !seen.found->vault)
        return seen;
    const auto names =
        seen.found->vault->ask([](SealedDatabase &database) { return profileSecretNames(database); });
    if (names)
        seen.secretNames = *names;
    return seen;
}

void VaultOpening::look(Seen seen) {
    if (!seen.found)
        return end(seen.found.error());
    m_notice = seen.found->notice;
    m_vault = std::move(seen.found->vault);
    m_secretNames = std::move(seen.secretNames);
    if (m_vault)
        unlock();
    else if (!m_wish.makes)
        end(base::error(VaultFault::vault_absent, {{u"path"_s, m_wish.path}}));
    else if (m_wish.passphrase)
        makeWithPassphrase();
    else
        makeInKeychain();
}

void VaultOpening::unlock() {
    const QVariantMap path{{u"path"_s, m_wish.path}};
    switch (m_vault->wrapped()->holder) {
        case KeyHolder::passphrase:
            return m_wish.passphrase ? unlockWithPassphrase()
                                     : end(base::error(VaultFault::vault_needs_passphrase, path));
        case KeyHolder::keychain:
            return m_wish.passphrase ? end(base::error(VaultFault::vault_needs_keychain, path))
                                     : unlockFromKeychain();
    }
}

void VaultOpening::unlockWithPassphrase() {
    away([this] { return unlocked(*m_vault, *m_wish.passphrase); },
         [this](const base::Result<void> &result) { endWith(result); });
}

void VaultOpening::unlockFromKeychain() {
    m_keychain.read(
        store::keychainEntry(m_vault->vaultId(), m_vault->wrapped()->generation), this,
        [this](const base::Result<base::Secret> &key) {
            endWith(key ? m_vault->unlock(store::keyFromKeychain(*key)) : base::failure(key.error()));
        });
}

void VaultOpening::makeWithPassphrase() {
    away(
        [wish = m_wish, nowMs = m_clock.nowMs()]() -> base::Result<std::unique_ptr<Vault>> {
            const base::Result<WrappingKey> key =
                store::keyFromPassphrase(*wish.passphrase, store::newSalt(), wish.cost);
            if (!key)
                return base::failure(key.error());
            return Vault::create(wish.path, SealedDatabase::newVaultId(), *key, nowMs);
        },
        [this](base::Result<std::unique_ptr<Vault>> made) { endMade(std::move(made)); });
}

void VaultOpening::makeInKeychain() {
    const QByteArray id = SealedDatabase::newVaultId();
    const WrappingKey key = store::keyFromKeychain(store::randomKey());
    const QString entry = store::keychainEntry(id, 1);
    // The entry first: a vault whose key is nowhere could never be opened.
    m_keychain.write(entry, key.key, this, [this, id, key, entry](const base::Result<void> &written) {
        if (!written)
            return end(written.error());
        base::Result<std::unique_ptr<Vault>> made = Vault::create(m_wish.path, id, key, m_clock.nowMs());
        if (made)
            return endMade(std::move(made));
        m_keychain.remove(entry, this, [this, why = made.error()](const base::Result<void> &) {
            endMade(base::failure(why));
        });
    });
}

void VaultOpening::endMade(base::Result<std::unique_ptr<Vault>> made) {
    // Another program was quicker, between the look and now: then that one it is.
    if (!made && base::is(made.error(), VaultFault::vault_exists) && m_wish.makes) {
        m_wish.makes = false;
        return start();
    }
    if (!made)
        return end(made.error());
    m_vault = std::move(*made);
    m_wasMade = true;
    end({});
}

void VaultOpening::endWith(const base::Result<void> &result) {
    end(result ? base::Error() : result.error());
}

void VaultOpening::end(const base::Error &error) {
    m_error = error;
    if (!error.isNull())
        m_vault.reset();
    Q_EMIT finished();
}

base::Result<std::unique_ptr<Vault>> VaultOpening::take() {
    if (!m_error.isNull())
        return base::failure(m_error);
    return std::move(m_vault);
}

}  // namespace td::desk
