// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_desk.h"

#include <QTest>

#include "store/vault/token_table.h"

namespace td::test {

bool comesTo(const gui::VaultHost &vault, gui::VaultHost::State state) {
    constexpr int patienceMs = 60'000;  // a busy machine may take long over a passphrase
    return QTest::qWaitFor([&] { return vault.state() != gui::VaultHost::State::busy; }, patienceMs) &&
           vault.state() == state;
}

bool makeVault(gui::Workplace &workplace) {
    workplace.vault.setCost({1 << 14, 8, 1});
    workplace.vault.keepByPassphrase(base::Secret(vaultPassphrase));
    return comesTo(workplace.vault, gui::VaultHost::State::open);
}

QList<store::KeptToken> savedTokens(const gui::Workplace &workplace) {
    return workplace.vault.vault()->ask([](store::SealedDatabase &database) {
        QList<base::Error> altered;
        return store::TokenTable(database).all(altered).value_or(QList<store::KeptToken>());
    });
}

}  // namespace td::test
