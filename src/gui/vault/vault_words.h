// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "gui/vault/vault_host.h"

namespace td::gui {

/// How tokens are kept that are kept so: a sentence in the language of the window.
QString keepingSentence(VaultHost::Keeping keeping);

/// What went wrong with the vault, as it is said in the window.
QString vaultSentence(const base::Error &error, words::Language language);

}  // namespace td::gui
