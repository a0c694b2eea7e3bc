// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "base/json_writer.h"
#include "cli/command.h"
#include "desk/masked/masked_text.h"
#include "token/compare.h"
#include "words/text/jwts_masked.h"
#include "words/token/comparison_text.h"
#include "words/token/verdict.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using token::Difference;
using token::Inspection;

namespace {

/// The one token of \a text that can be read.
base::Result<Inspection> tokenOf(const QByteArray &text, qint64 nowMs) {
    const QList<Inspection> all = token::inspectAll(text, nowMs);
    if (all.isEmpty())
        return base::failure(UsageFault::usage_no_token);
    QList<Inspection> readable = all;
    readable.removeIf([](const Inspection &one) { return one.state == token::State::unreadable; });
    if (readable.size() > 1)
        return base::failure(UsageFault::usage_several_tokens, {{u"count"_s, readable.size()}});
    if (readable.isEmpty())
        return base::failure(all.first().error);
    return readable.first();
}

/// Writes \a json, the value of \a one, tokens within it masked: its name may be what makes it one.
void writeValue(base::JsonWriter &writer, const char *name, const Difference &one, const QByteArray &json) {
    const base::Result<base::Json> value = base::Json::parse(json);
    base::JsonWriter member;
    member.beginObject().name(one.name.toUtf8()).copy(value ? value->root() : base::JsonView()).endObject();
    const QByteArray text = desk::maskedText(member.take(), {});
    const base::Result<base::Json> masked = base::Json::parse(text);
    writer.name(name);
    if (masked)
        writer.copy(masked->root().at(0));
    else  // a token in several members: its mask left no JSON
        writer.string(QString::fromUtf8(text));
}

void writeDifferences(base::JsonWriter &writer, const char *name, const QList<Difference> &all) {
    writer.name(name).beginArray();
    for (const Difference &one : all) {
        writer.beginObject();
        writer.name("part").utf8(one.part == Difference::Part::header ? "header" : "payload");
        writer.name("name").string(words::withoutJwts(one.name));
        if (!one.before.isEmpty())
            writeValue(writer, "before", one, one.before);
        if (!one.after.isEmpty())
            writeValue(writer, "after", one, one.after);
        writer.endObject();
    }
    writer.endArray();
}

void writeSeconds(base::JsonWriter &writer, const char *name, std::optional<qint64> ms) {
    writer.name(name);
    if (ms)
        writer.integer(*ms / 1000);
    else
        writer.null();
}

QByteArray document(const token::Comparison &comparison) {
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginObject();
    writeDifferences(writer, "added", comparison.added);
    writeDifferences(writer, "removed", comparison.removed);
    writeDifferences(writer, "changed", comparison.changed);
    writer.name("rotated").beginArray();
    for (const QString &name : comparison.rotated)
        writer.string(name);
    writer.endArray();
    writer.name("lifetime_s").beginObject();
    writeSeconds(writer, "before", comparison.before.ms);
    writeSeconds(writer, "after", comparison.after.ms);
    writer.endObject();
    writer.name("same_subject");
    if (comparison.isSameSubject)
        writer.boolean(*comparison.isSameSubject);
    else
        writer.null();
    return writer.endObject().take();
}

void run(const Arguments &arguments, Session &session, const Done &done) {
    const qint64 now = session.clock.nowMs();
    QList<Inspection> tokens;
    for (const QByteArray &argument : arguments.positional()) {
        const base::Result<QByteArray> text = session.input.text(argument);
        if (!text)
            return session.fail(text.error(), exitUsage, done);
        const base::Result<Inspection> one = tokenOf(*text, now);
        if (!one)
            return session.fail(
                one.error(),
                base::is(one.error(), UsageFault::usage_several_tokens) ? exitUsage : exitMalformed, done);
        tokens.append(*one);
    }
    const token::Comparison comparison =
        token::compare(tokens.first(), tokens.last(), words::userClaims(session.catalog));
    if (session.json)
        session.terminal.document(document(comparison));
    else
        session.terminal.lines(words::comparisonText(comparison, session.language()));
    done(comparison.isSame() ? exitYes : exitNo);
}

}  // namespace

Command diffCommand() {
    return {"diff",
            QT_TRANSLATE_NOOP("help", "Compare two tokens: their claims, lifetimes and users"),
            {{"A", QT_TRANSLATE_NOOP("help", "a token or a text with one in it; @FILE or - to read it")},
             {"B", QT_TRANSLATE_NOOP("help", "the token to compare it with, given in the same way")}},
            {{"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
            run};
}

}  // namespace td::cli
