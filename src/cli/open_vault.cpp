// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/open_vault.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "cli/commands/recovery_output.h"
#include "desk/vault/vault_opening.h"
#include "desk/vault/vault_recovery.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::VaultFault;

namespace {

constexpr const char *context = "vault";

/// The passphrase of `--passphrase-file`; absent when none was given.
base::Result<std::optional<base::Secret>> passphraseFrom(const Arguments &arguments, Input &input) {
    if (!arguments.has("--passphrase-file"))
        return std::nullopt;
    const base::Result<base::Secret> secret =
        input.secret(Input::asFile(arguments.value("--passphrase-file")));
    if (!secret)
        return base::failure(secret.error());
    // Some editors begin a file with a mark of its encoding, which nobody has typed.
    constexpr QByteArrayView mark = "\xef\xbb\xbf";
    const QByteArrayView typed = secret->reveal();
    return typed.startsWith(mark) ? base::Secret::copyOf(typed.sliced(mark.size())) : *secret;
}

void sayItWasMade(Session &session) {
    const bool inKeychain = session.vault->wrapped()->holder == store::KeyHolder::keychain;
    const char *text =
        inKeychain
            ? QT_TRANSLATE_NOOP("vault", "Made the vault {path}. Its key is in your keychain.")
            : QT_TRANSLATE_NOOP("vault", "Made the vault {path}. Without its passphrase nobody can open it.");
    session.terminal.remark(
        words::translate(context, text, session.language()).replace("{path}"_L1, session.config.vaultFile()));
}

}  // namespace

void openVault(const Arguments &arguments, Session &session, NoVault none,
               const std::function<void(const base::Error &)> &then) {
    base::Result<std::optional<base::Secret>> passphrase = passphraseFrom(arguments, session.input);
    if (!passphrase)
        return then(passphrase.error());
    const bool makes = none == NoVault::is_made;
    if (const auto made = makes ? session.config.create() : base::Result<void>(); !made)
        return then(made.error());
    auto *opening = new desk::VaultOpening({session.config.vaultFile(), std::move(*passphrase), makes, {}},
                                           session.keychain, session.clock, &session.owner);
    QObject::connect(opening, &desk::VaultOpening::finished, &session.owner, [opening, &session, then] {
        if (!opening->notice().isNull())
            session.terminal.complain(opening->notice());
        auto vault = opening->take();
        opening->deleteLater();
        if (!vault)
            return then(vault.error());
        session.vault = std::move(*vault);
        if (opening->wasMade())
            sayItWasMade(session);
        then({});
    });
    opening->start();
}

ExitCode vaultExit(const base::Error &error) {
    constexpr std::array usersToMend{
        VaultFault::vault_absent,         VaultFault::vault_needs_passphrase,
        VaultFault::vault_needs_keychain, VaultFault::vault_wrong_passphrase,
        VaultFault::vault_wrong_key,      VaultFault::vault_empty_passphrase,
        VaultFault::vault_foreign,        VaultFault::vault_token_absent,
    };
    constexpr std::array filesToMend{store::StoreFault::store_not_found, store::StoreFault::store_not_a_file,
                                     store::StoreFault::store_unreadable, store::StoreFault::store_too_large};
    const auto is = [&error](auto fault) { return base::is(error, fault); };
    const bool isUsage = base::is(error, UsageFault::usage_stdin_twice) ||
                         std::any_of(usersToMend.begin(), usersToMend.end(), is) ||
                         std::any_of(filesToMend.begin(), filesToMend.end(), is);
    return isUsage ? exitUsage : exitNotSaved;
}

void settleTheDead(Session &session) {
    const base::Result<desk::Recovery> recovery =
        desk::recover(*session.vault, session.catalog, session.config.locksFolder(), session.clock.nowMs());
    if (!recovery) {
        session.terminal.complain(recovery.error());
        return;
    }
    for (const desk::Settled &settled : recovery->settled)
        session.terminal.remark(settledLine(settled, session.language()));
    for (const base::Error &error : recovery->failed)
        session.terminal.complain(error);
}

}  // namespace td::cli
