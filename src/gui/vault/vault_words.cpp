// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/vault_words.h"

#include <QCoreApplication>

#include "words/sentence.h"

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

QString vaultSentence(const base::Error &error, words::Language language) {
    // Where the window has a sentence of its own: the general one speaks of the command line.
    if (base::is(error, store::KeychainFault::keychain_absent)) {
        return words::translate("vault",
                                QT_TRANSLATE_NOOP("vault",
                                                  "This session has no keychain that answers. Nothing was "
                                                  "changed. Use a passphrase instead."),
                                language);
    }
    return words::sentence(error, language);
}

}  // namespace td::gui
