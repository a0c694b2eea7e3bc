// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands/profiles_command.h"
#include "cli/open_vault.h"
#include "desk/history/ended_exchange.h"
#include "desk/masked/curl.h"
#include "store/profile_list.h"
#include "store/vault/original_table.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::HistoryEntry;
using store::HistoryFault;
using store::HistoryFile;
using store::VaultFault;

namespace {

constexpr const char *context = "profiles";

base::Result<HistoryEntry> entryAt(qint64 id, Session &session) {
    const auto opened = HistoryFile::open(session.config.historyFile(), store::Database::Mode::read_only,
                                          session.clock.nowMs());
    if (!opened)
        return base::failure(opened.error());
    base::Result<HistoryEntry> entry =
        opened->file ? opened->file->entry(id)
                     : base::failure(HistoryFault::history_entry_absent, {{u"id"_s, id}});
    if (entry && entry->method.isEmpty())
        return base::failure(HistoryFault::history_no_request, {{u"id"_s, id}});
    return entry;
}

/// The request of \a row as it was sent, from the open vault.
base::Result<base::Request> original(const store::HistoryRow &row, const Session &session) {
    const auto kept = session.vault->ask([tie = row.tie](const store::SealedDatabase &database) {
        return store::OriginalTable(database).get(tie);
    });
    if (!kept)
        return base::failure(kept.error());
    if (!*kept)
        return base::failure(HistoryFault::history_no_secrets, {{u"id"_s, row.id}});
    return (*kept)->request;
}

/// That of the profile as it is today; the usual one when it is gone.
service::ProfileConnection connectionOf(const HistoryEntry &entry, const Session &session) {
    for (const service::Profile &profile : store::listProfiles(profileFile(session)).profiles) {
        if (profile.id == entry.row.profileId)
            return profile.connection;
    }
    return {};
}

void remarkOnMore(const service::ProfileConnection &connection, Session &session) {
    if (desk::needsMore(connection)) {
        session.terminal.remark(words::translate(
            context,
            QT_TRANSLATE_NOOP("profiles",
                              "What the profile has for its connection in files or in the vault is not in "
                              "this command: add --cacert, --cert and --key, or --proxy-user as needed."),
            session.language()));
    }
}

void reveal(const HistoryEntry &entry, const Arguments &arguments, Session &session, const Done &done) {
    openVault(arguments, session, NoVault::stays_absent,
              [row = entry.row, connection = connectionOf(entry, session), &session,
               done](const base::Error &error) {
                  // Without a vault they are nowhere.
                  if (base::is(error, VaultFault::vault_absent))
                      return session.fail(base::error(HistoryFault::history_no_secrets, {{u"id"_s, row.id}}),
                                          exitUsage, done);
                  const auto request = error.isNull() ? original(row, session) : base::failure(error);
                  if (!request)
                      return session.fail(request.error(), exitUsage, done);
                  session.terminal.exactly(desk::curlCommand(*request, connection));
                  remarkOnMore(connection, session);
                  done(exitYes);
              });
}

void run(const Arguments &arguments, Session &session, const Done &done) {
    const base::Result<qint64> id = tokenId(arguments);
    const auto entry = id ? entryAt(*id, session) : base::failure(id.error());
    if (!entry)
        return session.fail(entry.error(), exitUsage, done);
    if (arguments.has("--reveal"))
        return reveal(*entry, arguments, session, done);
    const service::ProfileConnection connection = connectionOf(*entry, session);
    session.terminal.exactly(desk::curlCommandOfMasked(desk::maskedRequestOf(*entry), connection));
    remarkOnMore(connection, session);
    done(exitYes);
}

}  // namespace

Command curlCommand() {
    return {
        "curl",
        QT_TRANSLATE_NOOP("help", "Print the request of an exchange as a curl command, secrets masked"),
        {{"ID", QT_TRANSLATE_NOOP("help", "its number; “history” shows it")}},
        {{"--reveal", nullptr,
          QT_TRANSLATE_NOOP("help", "print it complete, as it was sent, where the vault kept its secrets")}},
        run};
}

}  // namespace td::cli
