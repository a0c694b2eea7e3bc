// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QHash>

#include "base/json_writer.h"
#include "cli/command.h"
#include "cli/commands/profiles_command.h"
#include "cli/json_output.h"
#include "cli/moment.h"
#include "cli/open_vault.h"
#include "cli/profile_vault.h"
#include "service/claims_of_profile.h"
#include "service/recognise.h"
#include "store/profile_list.h"
#include "token/inspect.h"
#include "token/signature/verify.h"
#include "words/text/jwts_masked.h"
#include "words/token/inspection_text.h"

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

/// A token of the text, and what came of its signature where the profile has keys.
struct Judged {
    Inspection inspection;
    std::optional<token::Verification> signature;
};

/// `"signature": {"result", "key", "reason"}`, null where it was not checked.
void writeSignature(base::JsonWriter &writer, const std::optional<token::Verification> &signature) {
    writer.name("signature");
    if (!signature) {
        writer.null();
        return;
    }
    writer.beginObject().name("result").utf8(name(signature->result));
    writeText(writer, "key", signature->key);
    writeText(writer, "reason", QString::fromUtf8(signature->reason.code));
    writer.endObject();
}

void writeInspection(base::JsonWriter &writer, const Judged &judged, qint64 nowMs) {
    const Inspection &inspection = judged.inspection;
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
    writeSignature(writer, judged.signature);
    writeFindings(writer, inspection.findings);
    writeError(writer, inspection.error);
    writer.endObject();
}

QByteArray document(const QList<Judged> &all, qint64 nowMs) {
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginArray();
    for (const Judged &judged : all)
        writeInspection(writer, judged, nowMs);
    return writer.endArray().take();
}

/// The tokens in \a text, with what a response around them says against them, and \a profile, and its
/// \a keys.
QList<Judged> judged(const QByteArray &text, const service::Profile &profile, const token::Keys &keys,
                     const service::Catalog &catalog, qint64 nowMs) {
    QHash<qsizetype, QByteArray> compact;
    for (const token::Found &found : keys.usable.isEmpty() ? QList<token::Found>() : token::find(text)) {
        if (found.kind == token::Kind::jwt)
            compact.insert(found.offset, found.token);
    }
    const QList<service::Recognised> responses = service::recognised(text, catalog, nowMs);
    QList<Judged> all;
    for (Inspection &inspection : token::inspectAll(text, nowMs)) {
        inspection.findings += service::findingsOn(inspection.fingerprint, responses);
        inspection.findings += service::claimsOfAnother(inspection.payload.root(), profile);
        Judged one{inspection, std::nullopt};
        if (inspection.state != State::unreadable && compact.contains(inspection.offset))
            one.signature = token::verify(compact.value(inspection.offset), keys);
        all.append(std::move(one));
    }
    return all;
}

ExitCode exitCodeOf(const QList<Judged> &all) {
    const auto any = [&all](auto test) {
        return std::any_of(all.begin(), all.end(),
                           [&test](const Judged &judged) { return test(judged.inspection); });
    };
    if (!any([](const Inspection &one) { return one.state != State::unreadable; }))
        return exitMalformed;
    const bool late = any([](const Inspection &one) {
        return one.state == State::expired || one.state == State::not_yet_valid;
    });
    return late ? exitNo : exitYes;
}

void show(const QList<Judged> &all, qint64 nowMs, Session &session) {
    if (session.json)
        session.terminal.document(document(all, nowMs));
    for (const Judged &one : session.json ? QList<Judged>() : all) {
        session.terminal.lines(words::inspectionText(one.inspection, session.catalog, nowMs,
                                                     session.language(),
                                                     one.signature ? &*one.signature : nullptr));
    }
    if (all.isEmpty())
        session.terminal.complain(base::error(UsageFault::usage_no_token));
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
    const bool isAsked = arguments.has("--passphrase-file");
    const auto judge = [&session, done, isAsked, text = *text, profile = *profile, nowMs = *now](
                           const token::Keys &keys, const base::Error &locked) {
        if (!locked.isNull() && isAsked)
            return session.fail(locked, vaultExit(locked), done);
        if (!locked.isNull())
            session.terminal.complain(locked);
        const QList<Judged> all = judged(text, profile, keys, session.catalog, nowMs);
        show(all, nowMs, session);
        done(exitCodeOf(all));
    };
    if (arguments.has("--profile"))
        keysOfProfile(*profile, arguments, session, judge);
    else
        judge({}, {});
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
          QT_TRANSLATE_NOOP("help",
                            "the environment they should be of: its fixed claims are compared, and its keys "
                            "check the signature")},
         {"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
        run};
}

}  // namespace td::cli
