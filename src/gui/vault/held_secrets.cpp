// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/held_secrets.h"

#include <algorithm>

#include "desk/codes.h"

namespace td::gui {

using desk::ProfileSecret;
using desk::SecretName;
using store::SealedDatabase;
using store::Vault;
using Use = SecretName::Use;

namespace {

bool isOf(const ProfileSecret &secret, const QString &profileId, const SecretName &name) {
    return secret.profileId == profileId && desk::isSame(secret.name, name);
}

QList<token::Key> keysOf(const ProfileSecret &secret) {
    return desk::keysIn(secret.name, secret.value, QString::fromUtf8(desk::name(secret.name))).usable;
}

}  // namespace

HeldSecrets::HeldSecrets(const store::ConfigDir &config, const VaultHost &host, KeyRing &keys,
                         const base::Clock &clock)
    : m_config(config), m_host(host), m_ring(keys), m_clock(clock) {
    m_pool.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { turn(); });
    connect(&host, &VaultHost::changed, this, &HeldSecrets::followHost);
}

HeldSecrets::~HeldSecrets() {
    m_pool.waitForDone();
}

desk::CallSecrets HeldSecrets::forCalls(const QString &profileId) const {
    QList<ProfileSecret> secrets;
    for (const Held &held : m_held)
        secrets.append(held.secret);
    return desk::callSecrets(secrets, profileId);
}

void HeldSecrets::changeHeaders(const QString &profileId, const QList<service::SecretHeader> &before,
                                const QList<service::SecretHeader> &after) {
    const auto isNamed = [](const service::SecretHeader &one) {
        return [&one](const service::SecretHeader &other) { return base::isSameField(one.name, other.name); };
    };
    for (const service::SecretHeader &header : before) {
        if (std::none_of(after.begin(), after.end(), isNamed(header)))
            remove(profileId, {Use::header, header.name});
    }
    bool isNew = false;
    for (const service::SecretHeader &header : after) {
        const auto old = std::find_if(before.begin(), before.end(), isNamed(header));
        if (old != before.end() && old->value.matches(header.value))
            continue;
        const SecretName name{Use::header, header.name};
        drop(profileId, name);
        hold({profileId, name, header.value}, true);
        isNew = true;
    }
    if (isNew)
        turn();
    publish();
}

void HeldSecrets::addKey(const ProfileSecret &key) {
    QList<SecretName> taken;
    for (const Held &held : m_held) {
        if (held.secret.profileId == key.profileId)
            taken.append(held.secret.name);
    }
    hold({key.profileId, desk::freeName(key.name, taken), key.value}, false);
    turn();
    publish();
}

void HeldSecrets::put(const ProfileSecret &secret) {
    drop(secret.profileId, secret.name);
    hold(secret, true);
    turn();
    publish();
}

void HeldSecrets::keep(const ProfileSecret &secret) {
    if (secret.name.isKey())
        addKey(secret);
    else
        put(secret);
}

bool HeldSecrets::has(const QString &profileId, const SecretName &name) const {
    return std::any_of(m_held.begin(), m_held.end(),
                       [&](const Held &held) { return isOf(held.secret, profileId, name); });
}

bool HeldSecrets::knows(const QString &profileId, const SecretName &name) const {
    const QList<SecretName> sealed = m_sealed.value(profileId);
    return has(profileId, name) || std::any_of(sealed.begin(), sealed.end(), [&name](const SecretName &one) {
               return desk::isSame(one, name);
           });
}

QHash<QString, QStringList> HeldSecrets::kept() const {
    QHash<QString, QStringList> names;
    const auto note = [&names](const QString &profileId, const SecretName &name) {
        const QString text = QString::fromUtf8(desk::name(name));
        if (!names[profileId].contains(text))
            names[profileId].append(text);
    };
    for (const Held &held : m_held)
        note(held.secret.profileId, held.secret.name);
    for (auto of = m_sealed.cbegin(); of != m_sealed.cend(); ++of) {
        for (const SecretName &name : of.value())
            note(of.key(), name);
    }
    return names;
}

void HeldSecrets::remove(const QString &profileId, const SecretName &name) {
    drop(profileId, name);
    turn([profileId, name](const SealedDatabase &vault) -> base::Result<void> {
        const base::Result<void> removed = desk::removeSecret(vault, profileId, name);
        // What was not in it yet need not be removed from it.
        return !removed && base::is(removed.error(), desk::DeskFault::desk_secret_absent)
                   ? base::Result<void>()
                   : removed;
    });
    publish();
}

void HeldSecrets::removeAll(const QString &profileId) {
    m_held.removeIf([&profileId](const Held &held) { return held.secret.profileId == profileId; });
    const bool isSealed = m_sealed.remove(profileId) > 0;
    if (m_vault) {
        turn([profileId](const SealedDatabase &vault) { return desk::removeSecrets(vault, profileId); });
    } else if (isSealed) {
        m_pool.start([this, path = m_config.vaultFile(), profileId, nowMs = m_clock.nowMs()] {
            const base::Result<Vault::Found> found = Vault::find(path, nowMs);
            const base::Result<void> removed = !found ? base::failure(found.error())
                                               : !found->vault
                                                   ? base::Result<void>()
                                                   : found->vault->ask([&profileId](SealedDatabase &vault) {
                                                         return desk::removeSecrets(vault, profileId);
                                                     });
            if (removed)
                return;
            QMetaObject::invokeMethod(this, [this, error = removed.error()] {
                m_problems = {error};
                Q_EMIT changed();
            });
        });
    }
    publish();
}

bool HeldSecrets::lacks(const service::Profile &profile,
                        const std::optional<service::Signing> &signing) const {
    // While a vault is being opened for the first time, nobody knows what is in it.
    if (m_host.state() == VaultHost::State::busy && !m_host.vault())
        return true;
    const QList<SecretName> names = m_sealed.value(profile.id);
    return std::any_of(names.begin(), names.end(), [&](const SecretName &name) {
        return !has(profile.id, name) && desk::isTaken(name, profile, signing);
    });
}

void HeldSecrets::setProfiles(const QSet<QString> &ids) {
    m_profiles = ids;
    publish();
}

void HeldSecrets::follow() {
    turn();
}

void HeldSecrets::followHost() {
    const std::shared_ptr<Vault> vault = m_host.vault();
    const Vault *durable = vault && vault->isDurable() ? vault.get() : nullptr;
    if (durable != m_vault) {
        if (m_vault)
            seal();
        m_vault = durable;
        if (m_vault) {
            m_sealed.clear();
            m_problems.clear();
            adopt(m_host.secrets());
            if (!given().isEmpty())
                turn();
        }
    } else if (!vault &&
               (m_host.state() == VaultHost::State::locked || m_host.state() == VaultHost::State::failed)) {
        m_sealed = m_host.secretNames();
    }
    publish();
}

/// The vault was closed: what was in it is no longer here, only known by name.
void HeldSecrets::seal() {
    m_retry.stop();
    for (const Held &held : m_held) {
        if (held.number == 0)
            m_sealed[held.secret.profileId].append(held.secret.name);
    }
    m_held.removeIf([](const Held &held) { return held.number == 0; });
}

void HeldSecrets::turn(const Work &work) {
    const std::shared_ptr<Vault> vault = m_host.vault();
    if (!m_vault || vault.get() != m_vault)
        return;
    vault->askThen([given = given(), work, nowMs = m_clock.nowMs()](
                       const SealedDatabase &database) { return take(database, given, work, nowMs); },
                   this,
                   [this, asked = m_vault](const Turn &done) {
                       if (asked == m_vault)
                           end(done);
                   });
}

HeldSecrets::Turn HeldSecrets::take(const SealedDatabase &vault, const QList<Held> &given, const Work &work,
                                    qint64 nowMs) {
    Turn turn;
    for (const Held &held : given) {
        const ProfileSecret &secret = held.secret;
        const base::Result<void> added =
            held.replaces ? desk::keepSecret(vault, secret.profileId, secret.name, secret.value, nowMs)
                          : desk::addKey(vault, secret, nowMs);
        if (added)
            turn.saved.insert(held.number);
        else
            turn.problems.append(added.error());
    }
    if (const auto done = work ? work(vault) : base::Result<void>(); !done)
        turn.problems.append(done.error());
    turn.now = desk::profileSecrets(vault);
    return turn;
}

void HeldSecrets::end(const Turn &turn) {
    m_problems = turn.problems;
    if (turn.now)
        m_held.removeIf([&turn](const Held &held) { return turn.saved.contains(held.number); });
    adopt(turn.now);
    if (!turn.problems.isEmpty() && !given().isEmpty() && !m_retry.isActive())
        m_retry.start(m_host.retryMs());
    publish();
}

/// What could not be read anew stays as it was.
void HeldSecrets::adopt(const base::Result<desk::ProfileSecrets> &now) {
    if (!now) {
        m_problems.append(now.error());
        return;
    }
    m_problems.append(now->altered);
    QList<Held> held;
    for (const ProfileSecret &secret : now->secrets) {
        const auto known = std::find_if(m_held.begin(), m_held.end(), [&secret](const Held &one) {
            return isOf(one.secret, secret.profileId, secret.name) && one.secret.value.matches(secret.value);
        });
        held.append({secret, known == m_held.end() ? keysOf(secret) : known->keys, 0});
    }
    for (const Held &one : m_held) {
        if (one.number == 0)
            continue;
        // What is not yet in the vault is the newer one.
        if (one.replaces) {
            held.removeIf([&one](const Held &saved) {
                return isOf(saved.secret, one.secret.profileId, one.secret.name);
            });
        }
        held.append(one);
    }
    m_held = held;
}

void HeldSecrets::hold(ProfileSecret secret, bool replaces) {
    const QList<token::Key> keys = keysOf(secret);
    m_held.append({std::move(secret), keys, ++m_lastNumber, replaces});
}

void HeldSecrets::drop(const QString &profileId, const SecretName &name) {
    m_held.removeIf([&](const Held &held) { return isOf(held.secret, profileId, name); });
}

/// Those that are not in the vault yet and belong there.
QList<HeldSecrets::Held> HeldSecrets::given() const {
    QList<Held> given;
    std::copy_if(m_held.begin(), m_held.end(), std::back_inserter(given), [this](const Held &held) {
        return held.number > 0 && m_profiles.contains(held.secret.profileId);
    });
    return given;
}

void HeldSecrets::publish() {
    QList<ProfileSecret> shown;
    QList<HeldKey> keys;
    for (const Held &held : m_held) {
        if (!m_profiles.contains(held.secret.profileId))
            continue;
        shown.append(held.secret);
        for (const token::Key &key : held.keys)
            keys.append({key, held.secret.profileId, held.secret.name});
    }
    const bool isNew = !std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(),
                                   [](const ProfileSecret &one, const ProfileSecret &other) {
                                       return one.profileId == other.profileId && one.name == other.name &&
                                              one.value.matches(other.value);
                                   });
    m_shown = shown;
    // With other keys every token is checked anew.
    if (isNew)
        m_ring.setOfProfiles(keys);
    Q_EMIT changed();
}

}  // namespace td::gui
