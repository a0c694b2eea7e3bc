// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/recovery_output.h"

#include "base/json_writer.h"
#include "cli/commands/outcome_output.h"
#include "cli/json_output.h"
#include "words/exchange/recovery_text.h"
#include "words/sentence.h"

namespace td::cli {

using base::JsonWriter;

namespace {

QByteArray endpointOf(const desk::Settled &settled) {
    return settled.service + '.' + settled.endpoint;
}

}  // namespace

QString settledLine(const desk::Settled &settled, words::Language language) {
    return words::recoveryText(settled.outcome.kind, endpointOf(settled), settled.profileName, language);
}

QByteArray recoveryDocument(const desk::Recovery &recovery, words::Language language) {
    JsonWriter writer(JsonWriter::Style::indented);
    writer.beginObject().name("settled").beginArray();
    for (const desk::Settled &settled : recovery.settled) {
        writer.beginObject();
        writer.name("exchange").integer(settled.exchange);
        writer.name("outcome").utf8(settled.outcome.kind == service::OutcomeKind::unknown ? "unknown"
                                                                                          : "recovered");
        writer.name("result").utf8(name(settled.outcome.kind));
        writer.name("profile").string(settled.profileName);
        writer.name("endpoint").utf8(endpointOf(settled));
        writeTime(writer, "sent_at", settled.sentAtMs);
        writeTokens(writer, settled.outcome, false);
        writeFindings(writer, settled.outcome.findings);
        writeText(
            writer, "explanation",
            settled.outcome.reason.isNull() ? QString() : words::sentence(settled.outcome.reason, language));
        writer.endObject();
    }
    writer.endArray().name("failed").beginArray();
    for (const base::Error &error : recovery.failed) {
        writer.beginObject().name("code").utf8(error.code);
        writer.name("explanation").string(words::sentence(error, language)).endObject();
    }
    return writer.endArray().endObject().take();
}

}  // namespace td::cli
