// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/outcome_output.h"

#include "base/json_writer.h"
#include "cli/json_output.h"
#include "token/identity.h"
#include "words/sentence.h"

namespace td::cli {

using base::JsonWriter;
using service::Outcome;

namespace {

void writeNumber(JsonWriter &writer, const char *name, std::optional<qint64> number) {
    writer.name(name);
    if (number)
        writer.integer(*number);
    else
        writer.null();
}

/// A value that is JSON text already; null when it is empty.
void writeJson(JsonWriter &writer, const char *name, const QByteArray &text) {
    const base::Result<base::Json> json = base::Json::parse(text);
    writer.name(name);
    if (json)
        writer.copy(json->root());
    else
        writer.null();
}

}  // namespace

void writeTokens(JsonWriter &writer, const Outcome &outcome, bool reveal) {
    writer.name("tokens").beginArray();
    for (const service::ReceivedToken &received : outcome.tokens) {
        const QByteArrayView token = received.token.reveal();
        writer.beginObject();
        writer.name("role").utf8(received.role);
        writer.name("masked").string(token::masked(token));
        writer.name("fingerprint").utf8(token::fingerprint(token));
        writeTime(writer, "expires_at", received.times.expiresAt);
        writer.name("state").utf8(name(received.state));
        if (reveal)
            writer.name("token").utf8(token);
        writer.endObject();
    }
    writer.endArray();
}

QByteArray outcomeDocument(const Outcome &outcome, const Shown &shown, words::Language language) {
    JsonWriter writer(JsonWriter::Style::indented);
    const base::Error &reason = outcome.unsaved.isNull() ? outcome.reason : outcome.unsaved;
    writer.beginObject();
    writer.name("outcome").utf8(name(outcome.kind));
    writeText(writer, "reason", QString::fromUtf8(reason.code));
    writeNumber(writer, "http_status",
                outcome.httpStatus > 0 ? std::optional<qint64>(outcome.httpStatus) : std::nullopt);
    writer.name("codes").beginObject();
    for (const service::ReceivedCode &code : outcome.codes)
        writeJson(writer, code.name.constData(), code.value);
    writer.endObject();
    writeText(writer, "message", outcome.message);
    writeTokens(writer, outcome, shown.reveal);
    writeJson(writer, "extra", outcome.extra.isEmpty() ? QByteArray("{}") : outcome.extra);
    writeFindings(writer, outcome.findings);
    writeNumber(writer, "clock_difference_s", outcome.clockDifferenceS);
    writer.name("elapsed_ms").integer(outcome.elapsedMs);
    writeText(writer, "explanation", reason.isNull() ? QString() : words::sentence(reason, language));
    writeText(writer, "saved_to", shown.savedTo);
    writeText(writer, "url", QString::fromUtf8(outcome.url));
    if (shown.raw)
        writer.name("raw").string(QString::fromUtf8(*shown.raw));
    return writer.endObject().take();
}

}  // namespace td::cli
