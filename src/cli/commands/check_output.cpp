// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/check_output.h"

#include "base/json_writer.h"
#include "cli/json_output.h"
#include "words/contract/check_text.h"
#include "words/labels.h"
#include "words/sentence.h"

namespace td::cli {

using base::JsonWriter;
using service::CheckResult;
using Result = service::Judgement::Result;

namespace {

const char *name(Result result) {
    switch (result) {
        case Result::passed:
            return "passed";
        case Result::failed:
            return "failed";
        case Result::not_run:
            return "not_run";
    }
    return "";
}

void writeCheck(JsonWriter &writer, const CheckResult &check, words::Language language) {
    const service::Judgement &judgement = check.judgement;
    writer.beginObject();
    writer.name("id").utf8(check.id);
    writer.name("level").utf8(service::name(check.level));
    writer.name("result").utf8(name(judgement.result));
    writeText(writer, "expected", judgement.expected);
    writeText(writer, "got", judgement.got);
    writeText(writer, "pointer", QString::fromUtf8(judgement.pointer));
    writer.name("rule").string(words::text(check.label, language));
    writeText(writer, "reason", QString::fromUtf8(judgement.reason.code));
    writeText(writer, "explanation", words::reasonText(check, language));
    writer.endObject();
}

}  // namespace

QByteArray checkDocument(const service::CheckReport &report, const base::Error &unreached,
                         words::Language language) {
    JsonWriter writer(JsonWriter::Style::indented);
    writer.beginObject();
    for (const Result result : {Result::passed, Result::failed, Result::not_run})
        writer.name(name(result)).integer(report.count(result));
    writer.name("checks").beginArray();
    for (const CheckResult &check : report.checks)
        writeCheck(writer, check, language);
    writer.endArray();
    writeText(writer, "reason", QString::fromUtf8(unreached.code));
    writeText(writer, "explanation", unreached.isNull() ? QString() : words::sentence(unreached, language));
    return writer.endObject().take();
}

ExitCode exitCodeOf(const service::CheckReport &report, const base::Error &unreached) {
    if (report.isBroken())
        return exitNo;
    return unreached.isNull() ? exitYes : exitTransport;
}

}  // namespace td::cli
