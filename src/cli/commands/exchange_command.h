// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "cli/command.h"
#include "cli/commands/outcome_output.h"
#include "desk/exchange.h"
#include "desk/journal/memory_journal.h"
#include "sandbox/sandbox.h"

namespace td::cli {

/// What `call` and `tokens refresh` have in common: one exchange from an order to what is shown of its end.
/// The new tokens are kept by the vault when one is open, by the file of `--out`, or by the user
/// (`--reveal`).
class ExchangeCommand : public QObject {
public:
    ExchangeCommand(Arguments arguments, Session &session, Done done);

protected:
    const Arguments &arguments() const { return m_arguments; }
    Session &session() const { return m_session; }

    /// Puts the values of `--set` and `--header` into \a order. Where a token is due, a file that `--out`
    /// wrote stands for the token of the right role in it.
    base::Result<void> readValues(desk::Order &order);
    /// Gives \a order the profile; for a built-in one the sandbox is started, and supplies the required
    /// values that were left out.
    base::Result<void> useProfile(desk::Order &order, const service::Profile &profile);
    /// Adds the secrets that are kept with the profile; a header of `--header` with the same name wins. \a
    /// locked is why the vault is not open, where it is not.
    base::Result<void> addKeptSecrets(desk::Order &order, const base::Error &locked);
    /// Sends it; \a despite as in VaultJournal::Rules.
    void perform(desk::Order order, bool despite);
    /// Ends without having sent anything.
    void endUnsent(const base::Error &reason);
    /// The same for a vault that does not open.
    void endWithoutVault(const base::Error &reason);

    bool reveals() const { return m_arguments.has("--reveal"); }

private:
    base::Result<void> takeValue(desk::Order &order, const QByteArray &name, const base::Secret &value);
    base::Result<void> useSandbox(desk::Order &order);
    std::unique_ptr<desk::Journal> makeJournal(bool despite);
    std::optional<QByteArray> rawOf(const service::Outcome &outcome) const;
    QString savedTo() const;
    void end(const service::Outcome &outcome);
    void show(const service::Outcome &outcome, const Shown &shown);

    Arguments m_arguments;
    Session &m_session;
    Done m_done;
    bool m_rotates = false;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<desk::Journal> m_journal;
    std::unique_ptr<desk::Exchange> m_exchange;
};

}  // namespace td::cli
