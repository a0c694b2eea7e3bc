// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workplace.h"

#include <utility>

#include "store/service_folder.h"

namespace td::gui {

namespace {

service::Catalog catalogOf(const store::ConfigDir &config) {
    service::Catalog catalog;
    store::addBuiltInServices(catalog);
    store::addUserServices(catalog, config.servicesFolder());
    return catalog;
}

}  // namespace

Workplace::Workplace(store::ConfigDir dir, const base::Clock &usedClock, store::Keychain &keychain,
                     std::optional<words::Language> wanted)
    : config(std::move(dir))
    , clock(usedClock)
    , memory(config.path())
    , language(wanted ? *wanted : memory.language().value_or(words::systemLanguage()))
    , ticker(usedClock)
    , catalog(catalogOf(config))
    , sandbox(usedClock)
    , environments(store::ProfileFile(config.profilesFile(), catalog, usedClock))
    , lock(environments, usedClock)
    , vault(config, catalog, keychain, usedClock, memory)
    , secrets(config, vault, keys, usedClock)
    , saved(vault, catalog, usedClock)
    , history(config.historyFile(), usedClock, [this] { return vault.vault(); })
    , timely({config, catalog, history, usedClock, environments, lock, sandbox, vault, saved}) {
    discretion.set(memory.hidesSecrets());
    environments.choose(memory.profile());
    followProfiles();
    QObject::connect(&environments, &Environments::listChanged, &keys, [this] { followProfiles(); });
    QObject::connect(&vault, &VaultHost::changed, &history, &desk::HistoryKeeper::settleVault);
    QObject::connect(&environments, &Environments::removed, &secrets, &HeldSecrets::removeAll);
}

void Workplace::followProfiles() {
    QSet<QString> ids;
    for (const service::Profile &profile : environments.profiles())
        ids.insert(profile.id);
    keys.keepOnly(ids);
    secrets.setProfiles(ids);
}

}  // namespace td::gui
