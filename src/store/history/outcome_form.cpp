// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/outcome_form.h"

#include "base/error_json.h"

namespace td::store {

using base::JsonView;
using base::JsonWriter;

namespace {

void writeCodes(JsonWriter &writer, const QList<service::ReceivedCode> &codes) {
    writer.name("codes").beginArray();
    for (const service::ReceivedCode &code : codes) {
        writer.beginObject().name("name").utf8(code.name);
        writer.name("value").utf8(code.value);
        writer.name("en").string(code.meaning.en);
        writer.name("zh").string(code.meaning.zh).endObject();
    }
    writer.endArray();
}

void writeFindings(JsonWriter &writer, const QList<token::Finding> &findings) {
    writer.name("findings").beginArray();
    for (const token::Finding &finding : findings) {
        writer.beginObject().name("what");
        base::writeError(writer, finding.what);
        writer.name("severity").integer(static_cast<int>(finding.severity)).endObject();
    }
    writer.endArray();
}

token::Severity severityOf(JsonView view) {
    const qint64 number = view.toInt64().value_or(0);
    return number >= 0 && number <= static_cast<int>(token::Severity::serious)
               ? static_cast<token::Severity>(number)
               : token::Severity::note;
}

}  // namespace

QByteArray factsOf(const service::Outcome &outcome) {
    JsonWriter writer;
    writer.beginObject().name("reason");
    base::writeError(writer, outcome.reason);
    writer.name("unsaved");
    base::writeError(writer, outcome.unsaved);
    writeCodes(writer, outcome.codes);
    writeFindings(writer, outcome.findings);
    if (outcome.clockDifferenceS)
        writer.name("clock_difference_s").integer(*outcome.clockDifferenceS);
    return writer.endObject().take();
}

void readFacts(const QByteArray &facts, service::Outcome &outcome) {
    const base::Result<base::Json> json = base::Json::parse(facts);
    if (!json)
        return;
    const JsonView root = json->root();
    outcome.reason = base::errorFrom(root["reason"]);
    outcome.unsaved = base::errorFrom(root["unsaved"]);
    for (const auto &one : root["codes"]) {
        const JsonView code = one.value();
        outcome.codes.append({code["name"].utf8().toByteArray(),
                              code["value"].utf8().toByteArray(),
                              {code["en"].toString(), code["zh"].toString()}});
    }
    for (const auto &one : root["findings"])
        outcome.findings.append({base::errorFrom(one.value()["what"]), severityOf(one.value()["severity"])});
    outcome.clockDifferenceS = root["clock_difference_s"].toInt64();
}

QByteArray objectOf(const QMap<QByteArray, QByteArray> &values) {
    JsonWriter writer;
    writer.beginObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        writer.name(value.key()).utf8(value.value());
    return writer.endObject().take();
}

QMap<QByteArray, QByteArray> valuesFrom(const QByteArray &object) {
    QMap<QByteArray, QByteArray> values;
    if (const base::Result<base::Json> json = base::Json::parse(object)) {
        for (const auto &value : json->root())
            values.insert(value.name().toByteArray(), value.value().utf8().toByteArray());
    }
    return values;
}

}  // namespace td::store
