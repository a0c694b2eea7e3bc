// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_output.h"

#include "desk/masked/masked_text.h"
#include "words/time/time_text.h"

namespace td::cli {

namespace {
QByteArray severityName(token::Severity severity) {
    switch (severity) {
        case token::Severity::note:
            return "note";
        case token::Severity::warning:
            return "warning";
        case token::Severity::serious:
            return "serious";
    }
    return {};
}
}  // namespace

void writeTime(base::JsonWriter &writer, const char *name, std::optional<qint64> ms) {
    writeText(writer, name, ms ? words::utcTime(*ms) : QString());
}

void writeText(base::JsonWriter &writer, const char *name, const QString &text) {
    writer.name(name);
    if (text.isEmpty())
        writer.null();
    else
        writer.string(text);
}

void writeMasked(base::JsonWriter &writer, const char *name, const QByteArray &json) {
    const QByteArray text = desk::maskedText(json, {});
    writer.name(name);
    if (const base::Result<base::Json> masked = base::Json::parse(text))
        writer.copy(masked->root());
    else if (!text.isEmpty())
        writer.string(QString::fromUtf8(text));
    else
        writer.null();
}

void writeFindings(base::JsonWriter &writer, const QList<token::Finding> &findings) {
    writer.name("findings").beginArray();
    for (const token::Finding &finding : findings) {
        writer.beginObject().name("code").utf8(finding.what.code);
        writer.name("severity").utf8(severityName(finding.severity)).endObject();
    }
    writer.endArray();
}

}  // namespace td::cli
