// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/profiles_command.h"
#include "cli/commands/token_output.h"
#include "cli/open_vault.h"
#include "store/vault/token_table.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::KeptToken;
using store::SealedDatabase;
using store::TokenTable;

namespace {

constexpr OptionSpec jsonOption{"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")};

void show(const QList<KeptToken> &tokens, Session &session) {
    const qint64 nowMs = session.clock.nowMs();
    if (session.json)
        session.terminal.document(tokensDocument(tokens, nowMs));
    else
        session.terminal.lines(tokenLines(tokens, nowMs, session.language()));
}

void listSaved(Session &session, const Done &done) {
    QList<base::Error> altered;
    const auto tokens = session.vault->ask(
        [&altered](SealedDatabase &database) { return TokenTable(database).all(altered); });
    if (!tokens)
        return session.fail(tokens.error(), vaultExit(tokens.error()), done);
    remarkAll(session, altered);
    show(*tokens, session);
    done(exitYes);
}

void runList(const Arguments &arguments, Session &session, const Done &done) {
    openVault(arguments, session, NoVault::stays_absent, [&session, done](const base::Error &error) {
        if (error.isNull())
            return listSaved(session, done);
        if (!base::is(error, store::VaultFault::vault_absent))
            return session.fail(error, vaultExit(error), done);
        show({}, session);
        done(exitYes);
    });
}

void runForget(const Arguments &arguments, Session &session, const Done &done) {
    const base::Result<qint64> id = tokenId(arguments);
    if (!id)
        return session.fail(id.error(), exitUsage, done);
    openVault(arguments, session, NoVault::stays_absent, [&session, done, id](const base::Error &error) {
        const base::Result<KeptToken> forgotten = error.isNull()
                                                      ? session.vault->ask([id](SealedDatabase &database) {
                                                            return TokenTable(database).forget(*id);
                                                        })
                                                      : base::failure(error);
        if (!forgotten)
            return session.fail(forgotten.error(), vaultExit(forgotten.error()), done);
        show({*forgotten}, session);
        done(exitYes);
    });
}

}  // namespace

base::Result<qint64> tokenId(const Arguments &arguments) {
    bool isNumber = false;
    const qint64 id = arguments.positional().first().toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return base::failure(UsageFault::usage_bad_value,
                             {{u"name"_s, u"ID"_s}, {u"allowed"_s, u"1, 2, 3, …"_s}});
    return id;
}

Command tokensListCommand() {
    return {"tokens list", QT_TRANSLATE_NOOP("help", "List the saved tokens"), {}, {jsonOption}, runList};
}

Command tokensForgetCommand() {
    return {"tokens forget",
            QT_TRANSLATE_NOOP("help", "Remove a saved token, and those it replaced, from this computer"),
            {{"ID", QT_TRANSLATE_NOOP("help", "its number; “tokens list” shows it")}},
            {jsonOption},
            runForget};
}

}  // namespace td::cli
