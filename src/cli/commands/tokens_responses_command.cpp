// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_writer.h"
#include "cli/columns.h"
#include "cli/commands/profiles_command.h"
#include "cli/json_output.h"
#include "cli/open_vault.h"
#include "service/outcome.h"
#include "store/vault/exchange_table.h"
#include "words/labels.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::KeptReply;
using store::SealedDatabase;

namespace {

QString endpointOf(const KeptReply &reply) {
    return QString::fromUtf8(reply.service + '.' + reply.endpoint);
}

QByteArray document(const QList<KeptReply> &replies, bool reveal) {
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginArray();
    for (const KeptReply &reply : replies) {
        writer.beginObject();
        writer.name("exchange").integer(reply.exchange);
        writer.name("profile").string(reply.profileName);
        writer.name("endpoint").string(endpointOf(reply));
        writer.name("outcome").utf8(reply.outcome);
        writeTime(writer, "received_at", reply.atMs);
        writer.name("http_status").integer(reply.arrived.reply.status);
        writer.name("bytes").integer(reply.arrived.reply.body.size());
        writeText(writer, "body", reveal ? QString::fromUtf8(reply.arrived.reply.body) : QString());
        writer.endObject();
    }
    return writer.endArray().take();
}

void show(const QList<KeptReply> &replies, bool reveal, Session &session) {
    for (const KeptReply &reply : replies) {
        session.terminal.lines(
            inColumns({{words::localTime(reply.atMs), words::visible(reply.profileName),
                        words::visible(endpointOf(reply)), u"HTTP %1"_s.arg(reply.arrived.reply.status),
                        u"%1 B"_s.arg(reply.arrived.reply.body.size())}}));
        if (reveal)
            session.terminal.line(words::visible(QString::fromUtf8(reply.arrived.reply.body)));
    }
}

void list(const Arguments &arguments, Session &session, const Done &done) {
    QList<base::Error> altered;
    const auto replies = session.vault->ask(
        [&altered](SealedDatabase &database) { return store::ExchangeTable(database).keptReplies(altered); });
    if (!replies)
        return session.fail(replies.error(), vaultExit(replies.error()), done);
    remarkAll(session, altered);
    const bool reveal = arguments.has("--reveal");
    if (session.json)
        session.terminal.document(document(*replies, reveal));
    else
        show(*replies, reveal, session);
    done(exitYes);
}

void run(const Arguments &arguments, Session &session, const Done &done) {
    openVault(arguments, session, NoVault::stays_absent,
              [arguments, &session, done](const base::Error &error) {
                  if (error.isNull())
                      list(arguments, session, done);
                  else
                      session.fail(error, vaultExit(error), done);
              });
}

}  // namespace

Command tokensResponsesCommand() {
    return {
        "tokens responses",
        QT_TRANSLATE_NOOP("help", "List the responses that could not be understood, which may hold tokens"),
        {},
        {{"--reveal", nullptr, QT_TRANSLATE_NOOP("help", "print them as they came, tokens in full")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
        run};
}

}  // namespace td::cli
