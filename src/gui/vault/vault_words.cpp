// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/vault_words.h"

#include <QCoreApplication>

namespace td::gui {

QString keepingSentence(VaultHost::Keeping keeping) {
    switch (keeping) {
        case VaultHost::Keeping::session:
            return QCoreApplication::translate("vault", "Tokens are kept only until TokenDesk ends.");
        case VaultHost::Keeping::passphrase:
            return QCoreApplication::translate("vault", "Tokens are kept in a vault under a passphrase.");
        case VaultHost::Keeping::keychain:
            return QCoreApplication::translate(
                "vault", "Tokens are kept in a vault whose key is in the system keychain.");
    }
    return {};
}

}  // namespace td::gui
