// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/recovery_output.h"

#include <QCoreApplication>

#include "base/json_writer.h"
#include "cli/commands/outcome_output.h"
#include "cli/json_output.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/visible.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using base::JsonWriter;

namespace {

QByteArray endpointOf(const desk::Settled &settled) {
    return settled.service + '.' + settled.endpoint;
}

}  // namespace

QString settledLine(const desk::Settled &settled, words::Language language) {
    const char *text =
        settled.isRecovered
            ? QT_TRANSLATE_NOOP("recover",
                                "{endpoint} with “{profile}” had been cut short and was finished now, from "
                                "the response that was saved: {outcome}.")
            : QT_TRANSLATE_NOOP("recover",
                                "{endpoint} with “{profile}” was cut short before a response was saved. "
                                "Its outcome is unknown: the service may have replaced the tokens.");
    return words::translate("recover", text, language)
        .replace("{outcome}"_L1, words::label(settled.outcome.kind, language))
        .replace("{endpoint}"_L1, words::visible(QString::fromUtf8(endpointOf(settled))))
        .replace("{profile}"_L1, words::visible(settled.profileName));
}

QByteArray recoveryDocument(const desk::Recovery &recovery, words::Language language) {
    JsonWriter writer(JsonWriter::Style::indented);
    writer.beginObject().name("settled").beginArray();
    for (const desk::Settled &settled : recovery.settled) {
        writer.beginObject();
        writer.name("exchange").integer(settled.exchange);
        writer.name("outcome").utf8(settled.isRecovered ? "recovered" : "unknown");
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
