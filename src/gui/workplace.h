// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "desk/history/history_keeper.h"
#include "gui/environment/environments.h"
#include "gui/environment/production_lock.h"
#include "gui/environment/sandbox_host.h"
#include "gui/keys/key_ring.h"
#include "gui/saved/saved_tokens.h"
#include "gui/session/discretion.h"
#include "gui/session/language_switch.h"
#include "gui/session/secret_clipboard.h"
#include "gui/session/ticker.h"
#include "gui/session/window_memory.h"
#include "gui/timely/timely_host.h"
#include "gui/vault/held_secrets.h"
#include "gui/vault/vault_host.h"
#include "store/config_dir.h"

namespace td::gui {

/// What the window and its pages work with: made once, before the window, and outliving it.
struct Workplace {
    /// \a usedClock and \a keychain must outlive it. \a wanted is the language asked for in this start;
    /// without one the language last used, and at the first start the system's.
    Workplace(store::ConfigDir dir, const base::Clock &usedClock, store::Keychain &keychain,
              std::optional<words::Language> wanted);

    store::ConfigDir config;
    const base::Clock &clock;
    WindowMemory memory;
    LanguageSwitch language;
    Discretion discretion;
    Ticker ticker;
    service::Catalog catalog;
    SandboxHost sandbox;
    Environments environments;
    ProductionLock lock;
    KeyRing keys;
    VaultHost vault;
    HeldSecrets secrets;
    SavedTokens saved;
    desk::HistoryKeeper history;
    TimelyHost timely;
    SecretClipboard clipboard;

private:
    void followProfiles();
};

}  // namespace td::gui
