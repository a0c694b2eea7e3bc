// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/shown_transcript.h"

#include "base/json_writer.h"
#include "words/text/visible.h"
#include "words/token/claim_rows.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A longer line makes a text field slow.
constexpr qsizetype longestLine = 4000;

void writeCovered(base::JsonWriter &writer, base::JsonView value, const service::Catalog &catalog) {
    if (!value.isObject() && !value.isArray()) {
        writer.copy(value);
        return;
    }
    const bool object = value.isObject();
    object ? writer.beginObject() : writer.beginArray();
    for (const auto &member : value) {
        if (object)
            writer.name(member.name());
        const base::JsonView inner = member.value();
        const bool plain = inner.isString() || inner.isNumber();
        if (object && plain && words::isPersonal(member.name(), inner, catalog))
            writer.utf8("[hidden]");
        else
            writeCovered(writer, inner, catalog);
    }
    object ? writer.endObject() : writer.endArray();
}

void cover(desk::MaskedMessage &message, const service::Catalog &catalog) {
    if (message.json.isNull())
        return;
    base::JsonWriter writer;
    writeCovered(writer, message.json.root(), catalog);
    const QByteArray text = writer.take();
    if (const base::Result<base::Json> json = base::Json::parse(text))
        message.json = *json;
    message.body = QString::fromUtf8(text);
}

QString visibleLines(const QString &text) {
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString visible = words::visible(line.endsWith(u'\r') ? line.chopped(1) : line);
        for (qsizetype from = 0; from == 0 || from < visible.size(); from += longestLine)
            lines.append(visible.mid(from, longestLine));
    }
    return lines.join(u'\n');
}

}  // namespace

ShownTranscript shownTranscript(const desk::Transcript &transcript, const service::Endpoint &endpoint,
                                const service::Catalog *covered) {
    return shownTranscript(desk::masked(transcript, endpoint), covered);
}

ShownTranscript shownTranscript(desk::MaskedTranscript masked, const service::Catalog *covered) {
    ShownTranscript shown;
    shown.masked = std::move(masked);
    if (covered) {
        cover(shown.masked.request, *covered);
        cover(shown.masked.response, *covered);
    }
    shown.requestBody = visibleLines(shown.masked.request.body);
    shown.responseBody = visibleLines(shown.masked.response.body);
    return shown;
}

}  // namespace td::gui
