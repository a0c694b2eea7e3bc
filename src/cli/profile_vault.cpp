// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profile_vault.h"

#include <algorithm>

#include "cli/open_vault.h"
#include "desk/codes.h"
#include "desk/secrets/foreign_token.h"
#include "store/profile_list.h"
#include "store/vault/secret_table.h"
#include "store/vault/token_table.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::SealedDatabase;
using store::SecretTable;

namespace {

/// The vault as it stands, locked; null when there is none.
base::Result<std::unique_ptr<store::Vault>> lockedVault(Session &session) {
    base::Result<store::Vault::Found> found =
        store::Vault::find(session.config.vaultFile(), session.clock.nowMs());
    if (!found)
        return base::failure(found.error());
    if (!found->notice.isNull())
        session.terminal.complain(found->notice);
    return std::move(found->vault);
}

}  // namespace

base::Result<QStringList> secretNames(Session &session, const QString &profileId) {
    const auto vault = lockedVault(session);
    if (!vault)
        return base::failure(vault.error());
    if (!*vault)
        return QStringList();
    return (*vault)->ask(
        [&profileId](SealedDatabase &database) { return SecretTable(database).names(profileId); });
}

void openVaultFor(const service::Profile &profile,
                  const std::function<bool(const desk::SecretName &)> &isWanted, const Arguments &arguments,
                  Session &session, const std::function<void(const base::Error &)> &then) {
    if (session.vault)
        return then({});
    const base::Result<QStringList> names = secretNames(session, profile.id);
    const QList<desk::SecretName> known = names ? desk::secretsNamed(*names) : QList<desk::SecretName>();
    if (std::none_of(known.begin(), known.end(), isWanted))
        return then(names ? base::Error() : names.error());
    openVault(arguments, session, NoVault::stays_absent, then);
}

QHash<QString, QStringList> keptSecrets(Session &session) {
    QHash<QString, QStringList> kept;
    const auto vault = lockedVault(session);
    if (vault && !*vault)
        return kept;
    const auto names =
        vault ? (*vault)->ask([](SealedDatabase &database) { return desk::profileSecretNames(database); })
              : base::failure(vault.error());
    if (!names) {
        session.terminal.complain(names.error());
        return kept;
    }
    for (auto of = names->cbegin(); of != names->cend(); ++of) {
        for (const desk::SecretName &name : of.value())
            kept[of.key()].append(QString::fromUtf8(desk::name(name)));
    }
    return kept;
}

void keysOfProfile(const service::Profile &profile, const Arguments &arguments, Session &session,
                   const ThenKeys &then) {
    const auto isKey = [](const desk::SecretName &name) { return name.isKey(); };
    openVaultFor(profile, isKey, arguments, session, [&session, profile, then](const base::Error &locked) {
        if (!session.vault)
            return then({}, locked);
        const base::Result<token::Keys> keys = session.vault->ask([&profile](SealedDatabase &database) {
            return desk::profileKeys(database, profile.id, profile.name);
        });
        then(keys ? *keys : token::Keys(), keys ? base::Error() : keys.error());
    });
}

base::Result<desk::CallSecrets> secretsOfCalls(const service::Profile &profile,
                                               const QList<service::SecretHeader> &given,
                                               const base::Error &locked, Session &session) {
    if (session.vault) {
        return session.vault->ask(
            [&profile](SealedDatabase &database) { return desk::callSecrets(database, profile.id); });
    }
    const base::Result<QStringList> names = secretNames(session, profile.id);
    const service::Definition *definition = session.catalog.service(profile.service);
    QList<desk::SecretName> taken = names ? desk::secretsNamed(*names) : QList<desk::SecretName>();
    taken.removeIf([&](const desk::SecretName &name) {
        const bool isGiven = std::any_of(given.begin(), given.end(), [&name](const auto &header) {
            return desk::isSame(name, {desk::SecretName::Use::header, header.name});
        });
        return isGiven || !desk::isTaken(name, profile, definition ? definition->signing : std::nullopt);
    });
    if (taken.isEmpty())
        return desk::CallSecrets();
    return base::failure(desk::DeskFault::desk_secrets_locked,
                         {{u"name"_s, profile.name}, {u"reason"_s, QVariant::fromValue(locked)}});
}

base::Error foreignValue(const service::Values &values, const service::Profile &profile, Session &session) {
    if (!session.vault)
        return {};
    struct Known {
        QList<desk::TokenHome> tokens;
        QList<desk::KeyHome> keys;
    };
    const QList<service::Profile> profiles =
        store::listProfiles({session.config.profilesFile(), session.catalog, session.clock}).profiles;
    const Known known = session.vault->ask([&profiles](SealedDatabase &database) {
        Known found;
        QList<base::Error> altered;
        const auto kept = store::TokenTable(database).all(altered);
        for (const store::KeptToken &one : kept ? *kept : QList<store::KeptToken>())
            found.tokens.append({one.fingerprint, {one.profileId, one.profileName}});
        for (const service::Profile &one : profiles) {
            const auto keys = desk::profileKeys(database, one.id, one.name);
            for (const token::Key &key : keys ? keys->usable : QList<token::Key>())
                found.keys.append({key, {one.id, one.name}});
        }
        return found;
    });
    return desk::foreignToken(values, profile.id, known.tokens, known.keys);
}

base::Result<void> forgetSecrets(Session &session, const QString &profileId) {
    const auto vault = lockedVault(session);
    if (!vault)
        return base::failure(vault.error());
    if (!*vault)
        return {};
    return (*vault)->ask(
        [&profileId](SealedDatabase &database) { return desk::removeSecrets(database, profileId); });
}

}  // namespace td::cli
