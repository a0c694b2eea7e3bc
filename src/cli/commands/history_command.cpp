// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_writer.h"
#include "cli/columns.h"
#include "cli/command.h"
#include "cli/json_output.h"
#include "words/labels.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using base::JsonWriter;
using store::HistoryEntry;
using store::HistoryFile;
using store::HistoryMessage;
using store::HistoryRow;

namespace {

constexpr const char *context = "history";
constexpr qsizetype shownAtMost = 100;

QString endpointOf(const HistoryRow &row) {
    return QString::fromUtf8(row.service + '.' + row.endpoint);
}

void writeMessage(JsonWriter &writer, const HistoryMessage &message) {
    writer.name("headers").beginArray();
    for (const base::Header &header : message.headers) {
        writer.beginObject().name("name").utf8(header.name);
        writer.name("value").utf8(header.value).endObject();
    }
    writer.endArray();
    if (message.form == store::BodyForm::binary)
        writer.name("body").null();
    else
        writer.name("body").string(message.body);
    writer.name("bytes").integer(message.bodyBytes);
    writer.name("cut").boolean(message.form == store::BodyForm::cut);
}

void writeCodes(JsonWriter &writer, const service::Outcome &outcome) {
    writer.name("codes").beginObject();
    for (const service::ReceivedCode &code : outcome.codes) {
        const base::Result<base::Json> json = base::Json::parse(code.value);
        writer.name(code.name);
        if (json)
            writer.copy(json->root());
        else
            writer.null();
    }
    writer.endObject();
}

void writeEntry(JsonWriter &writer, const HistoryEntry &entry) {
    const HistoryRow &row = entry.row;
    writer.beginObject();
    writer.name("id").integer(row.id);
    writeTime(writer, "at", row.atMs);
    writer.name("profile").string(row.profileName);
    writer.name("kind").utf8(service::name(row.profileKind));
    writer.name("endpoint").string(endpointOf(row));
    writer.name("asked_by").utf8(row.asker);
    writer.name("outcome").utf8(row.outcome);
    writeText(writer, "reason", QString::fromUtf8(row.reason));
    if (row.httpStatus > 0)
        writer.name("http_status").integer(row.httpStatus);
    else
        writer.name("http_status").null();
    writeCodes(writer, entry.outcome);
    writeText(writer, "message", entry.outcome.message);
    writer.name("elapsed_ms").integer(row.elapsedMs);
    writer.name("request");
    if (entry.method.isEmpty()) {
        writer.null();
    } else {
        writer.beginObject().name("method").utf8(entry.method);
        writer.name("url").utf8(entry.url);
        writer.name("sent").boolean(entry.wasSent);
        writeMessage(writer, entry.request);
        writer.endObject();
    }
    writer.name("response");
    if (row.httpStatus == 0) {
        writer.null();
    } else {
        writer.beginObject().name("status").integer(row.httpStatus);
        writer.name("whole").boolean(entry.responseIsWhole);
        writeMessage(writer, entry.response);
        writer.endObject();
    }
    writer.endObject();
}

/// The rows of \a query, the newest first, \a most of them.
base::Result<QList<HistoryRow>> found(const HistoryFile &file, const store::HistoryQuery &query,
                                      qsizetype most) {
    QList<HistoryRow> rows;
    const base::Result<HistoryFile::State> state = file.state();
    if (!state)
        return base::failure(state.error());
    for (qint64 before = state->last + 1; before > state->first && rows.size() < most;) {
        const auto piece = file.rows(query, state->first, before, most - rows.size());
        if (!piece)
            return base::failure(piece.error());
        rows += piece->rows;
        before = piece->end;
    }
    return rows;
}

base::Result<qsizetype> limitOf(const Arguments &arguments) {
    if (!arguments.has("--limit"))
        return shownAtMost;
    bool isNumber = false;
    const int limit = arguments.value("--limit").toInt(&isNumber);
    if (!isNumber || limit < 1)
        return base::failure(UsageFault::usage_bad_value,
                             {{u"name"_s, u"--limit"_s}, {u"allowed"_s, u"1, 2, 3, …"_s}});
    return limit;
}

base::Result<QList<HistoryEntry>> entriesOf(const HistoryFile &file, const QList<HistoryRow> &rows) {
    QList<HistoryEntry> entries;
    for (const HistoryRow &row : rows) {
        const base::Result<HistoryEntry> entry = file.entry(row.id);
        if (entry)
            entries.append(*entry);
        // Another program may have let go of it meanwhile.
        else if (!base::is(entry.error(), store::HistoryFault::history_entry_absent))
            return base::failure(entry.error());
    }
    return entries;
}

void showDocument(const QList<HistoryEntry> &entries, Session &session) {
    JsonWriter writer(JsonWriter::Style::indented);
    writer.beginArray();
    for (const HistoryEntry &entry : entries)
        writeEntry(writer, entry);
    session.terminal.document(writer.endArray().take());
}

void show(const QList<HistoryRow> &rows, Session &session) {
    const words::Language language = session.language();
    QList<QStringList> lines;
    for (const HistoryRow &row : rows) {
        const auto kind = service::outcomeKindNamed(row.outcome);
        lines.append({QString::number(row.id), words::localTime(row.atMs), words::visible(row.profileName),
                      words::label(row.profileKind, language), words::visible(endpointOf(row)),
                      kind ? words::label(*kind, language) : words::visible(QString::fromUtf8(row.outcome)),
                      row.httpStatus > 0 ? u"HTTP %1"_s.arg(row.httpStatus) : u"-"_s,
                      u"%1 ms"_s.arg(row.elapsedMs)});
        if (!row.reason.isEmpty())
            lines.last().append(QString::fromUtf8(row.reason));
    }
    session.terminal.lines(inColumns(lines));
}

void remarkEmpty(bool searched, Session &session) {
    session.terminal.remark(words::translate(
        context,
        searched ? QT_TRANSLATE_NOOP("history", "Nothing of what is kept has that text in it.")
                 : QT_TRANSLATE_NOOP("history", "No exchange is in the history yet."),
        session.language()));
}

void run(const Arguments &arguments, Session &session, const Done &done) {
    const base::Result<qsizetype> limit = limitOf(arguments);
    if (!limit)
        return session.fail(limit.error(), exitUsage, done);
    const auto opened = HistoryFile::open(session.config.historyFile(), store::Database::Mode::read_only,
                                          session.clock.nowMs());
    if (!opened)
        return session.fail(opened.error(), exitUsage, done);
    if (!opened->notice.isNull())
        session.terminal.complain(opened->notice);
    const store::HistoryQuery query{QString::fromUtf8(arguments.value("--grep")), {}, {}};
    const auto rows = opened->file ? found(*opened->file, query, *limit) : QList<HistoryRow>();
    if (!rows)
        return session.fail(rows.error(), exitUsage, done);
    if (rows->isEmpty())
        remarkEmpty(!query.text.isEmpty(), session);
    if (!session.json) {
        show(*rows, session);
        return done(exitYes);
    }
    const auto entries = opened->file ? entriesOf(*opened->file, *rows) : QList<HistoryEntry>();
    if (!entries)
        return session.fail(entries.error(), exitUsage, done);
    showDocument(*entries, session);
    done(exitYes);
}

}  // namespace

Command historyCommand() {
    return {"history",
            QT_TRANSLATE_NOOP("help", "List the exchanges that took place, the newest first, secrets masked"),
            {},
            {{"--grep", "TEXT",
              QT_TRANSLATE_NOOP("help", "only those with TEXT in what is kept of them, in either case")},
             {"--limit", "N", QT_TRANSLATE_NOOP("help", "at most N of them; 100 when left out")},
             {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
            run};
}

}  // namespace td::cli
