// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/workplace.h"

namespace td::test {

/// The passphrase of every vault here.
constexpr const char *vaultPassphrase = "fake passphrase";

/// Waits until \a vault is no longer busy; true when it is in \a state then.
bool comesTo(const gui::VaultHost &vault, gui::VaultHost::State state);
/// Makes the vault of \a workplace under vaultPassphrase, at the least cost there is. True when it is open.
bool makeVault(gui::Workplace &workplace);
/// The tokens in use in the open vault of \a workplace.
QList<store::KeptToken> savedTokens(const gui::Workplace &workplace);

}  // namespace td::test
