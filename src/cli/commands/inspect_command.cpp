// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/json_writer.h"
#include "cli/command.h"
#include "cli/commands/profiles_command.h"
#include "cli/json_output.h"
#include "cli/moment.h"
#include "service/claims_of_profile.h"
#include "service/recognise.h"
#include "store/profile_list.h"
#include "token/inspect.h"
#include "words/inspection_text.h"
#include "words/jwts_masked.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using token::Inspection;
using token::State;

namespace {

/// Whole seconds from \a nowMs, towards the past when in doubt: a token is never said to have more left than
/// it has.
qint64 secondsLeft(qint64 expiryMs, qint64 nowMs) {
    const qint64 left = expiryMs - nowMs;
    return left >= 0 ? left / 1000 : -((-left + 999) / 1000);
}

void writeError(base::JsonWriter &writer, const base::Error &error) {
    writer.name("error");
    if (error.isNull()) {
        writer.null();
        return;
    }
    writer.beginObject().name("code").utf8(error.code);
    writer.name("at").integer(error.values.value(u"at"_s).toLongLong()).endObject();
}

void writeInspection(base::JsonWriter &writer, const Inspection &inspection, qint64 nowMs) {
    writer.beginObject();
    writer.name("kind").utf8(name(inspection.kind));
    writer.name("offset").integer(inspection.offset);
    writer.name("also_at").beginArray();
    for (const qsizetype offset : inspection.elsewhere)
        writer.integer(offset);
    writer.endArray();
    writer.name("masked").string(inspection.masked);
    writeMasked(writer, "header", inspection.header.root().raw().toByteArray());
    writeMasked(writer, "payload", inspection.payload.root().raw().toByteArray());
    writeText(writer, "payload_text", words::withoutJwts(inspection.payloadText));
    writer.name("state").utf8(name(inspection.state));
    writeTime(writer, "expires_at", inspection.times.expiresAt);
    writer.name("seconds_left");
    if (inspection.times.expiresAt)
        writer.integer(secondsLeft(*inspection.times.expiresAt, nowMs));
    else
        writer.null();
    writeFindings(writer, inspection.findings);
    writeError(writer, inspection.error);
    writer.endObject();
}

QByteArray document(const QList<Inspection> &all, qint64 nowMs) {
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginArray();
    for (const Inspection &inspection : all)
        writeInspection(writer, inspection, nowMs);
    return writer.endArray().take();
}

/// The tokens in \a text, with what a response around them says against them too,
/// and those of \a profile.
QList<Inspection> inspected(const QByteArray &text, const service::Profile &profile,
                            const service::Catalog &catalog, qint64 nowMs) {
    QList<Inspection> all = token::inspectAll(text, nowMs);
    const QList<service::Recognised> responses = service::recognised(text, catalog, nowMs);
    for (Inspection &inspection : all) {
        inspection.findings += service::findingsOn(inspection.fingerprint, responses);
        inspection.findings += service::claimsOfAnother(inspection.payload.root(), profile);
    }
    return all;
}

ExitCode exitCodeOf(const QList<Inspection> &all) {
    const auto any = [&all](auto test) { return std::any_of(all.begin(), all.end(), test); };
    if (!any([](const Inspection &one) { return one.state != State::unreadable; }))
        return exitMalformed;
    const bool late = any([](const Inspection &one) {
        return one.state == State::expired || one.state == State::not_yet_valid;
    });
    return late ? exitNo : exitYes;
}

void run(const Arguments &arguments, Session &session, const Done &done) {
    const base::Result<qint64> now =
        arguments.has("--at") ? momentOf(arguments.value("--at"), "--at") : session.clock.nowMs();
    const base::Result<QByteArray> text = session.input.text(arguments.positional().first());
    if (!now || !text)
        return session.fail(now ? text.error() : now.error(), exitUsage, done);
    const auto profile =
        arguments.has("--profile")
            ? store::listProfiles(profileFile(session)).named(QString::fromUtf8(arguments.value("--profile")))
            : service::Profile();
    if (!profile)
        return session.fail(profile.error(), exitUsage, done);
    const QList<Inspection> all = inspected(*text, *profile, session.catalog, *now);
    if (session.json)
        session.terminal.document(document(all, *now));
    for (const Inspection &inspection : session.json ? QList<Inspection>() : all)
        session.terminal.lines(words::inspectionText(inspection, session.catalog, *now, session.language()));
    if (all.isEmpty())
        session.terminal.complain(base::error(UsageFault::usage_no_token));
    done(exitCodeOf(all));
}

}  // namespace

Command inspectCommand() {
    return {
        "inspect",
        QT_TRANSLATE_NOOP("help", "Show what is in a token, or in every token of a text"),
        {{"INPUT", QT_TRANSLATE_NOOP("help", "a token or a text with tokens in it; @FILE or - to read one")}},
        {{"--at", "TIME",
          QT_TRANSLATE_NOOP("help", "judge the times as of TIME (ISO 8601, or seconds since 1970)")},
         {"--profile", "P",
          QT_TRANSLATE_NOOP("help", "the environment they should be of: its fixed claims are compared")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
        run};
}

}  // namespace td::cli
