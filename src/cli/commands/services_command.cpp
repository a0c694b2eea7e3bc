// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_writer.h"
#include "cli/command.h"
#include "cli/json_output.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using Entry = service::Catalog::Entry;

namespace {

void writeError(base::JsonWriter &writer, const Entry &entry, words::Language language) {
    writer.name("error");
    if (entry.error.isNull()) {
        writer.null();
        return;
    }
    writer.beginObject().name("code").utf8(entry.error.code);
    // The empty pointer is the whole document; only a file that is no JSON has none.
    writer.name("pointer");
    if (const QVariant pointer = entry.error.values.value(u"pointer"_s); pointer.isValid())
        writer.string(pointer.toString());
    else
        writer.null();
    writer.name("explanation").string(words::sentence(entry.error, language)).endObject();
}

void writeEntry(base::JsonWriter &writer, const Entry &entry, words::Language language) {
    writer.beginObject();
    writeText(writer, "id", QString::fromUtf8(entry.definition.id));
    writeText(writer, "label", words::text(entry.definition.label, language));
    writer.name("endpoints").beginArray();
    for (const service::Endpoint &endpoint : entry.definition.endpoints) {
        writer.beginObject().name("id").utf8(endpoint.id);
        writer.name("parameters").beginArray();
        for (const service::Parameter &parameter : endpoint.parameters)
            writer.utf8(parameter.name);
        writer.endArray().endObject();
    }
    writer.endArray();
    writer.name("file").string(entry.file);
    writeError(writer, entry, language);
    writer.endObject();
}

QByteArray document(const service::Catalog &catalog, words::Language language) {
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginArray();
    for (const Entry &entry : catalog.entries())
        writeEntry(writer, entry, language);
    return writer.endArray().take();
}

QString parameterText(const service::Parameter &parameter, words::Language language) {
    const QString text = words::withBrackets(words::text(parameter.label, language),
                                             QString::fromUtf8(parameter.name), language);
    return parameter.required && !parameter.defaultValue ? text : u"[%1]"_s.arg(text);
}

QStringList entryText(const Entry &entry, words::Language language) {
    if (!entry.error.isNull())
        return {entry.file, u"  "_s + words::sentence(entry.error, language)};
    QStringList lines{u"%1  %2"_s.arg(QString::fromUtf8(entry.definition.id),
                                      words::text(entry.definition.label, language))};
    for (const service::Endpoint &endpoint : entry.definition.endpoints) {
        QStringList parameters;
        for (const service::Parameter &parameter : endpoint.parameters)
            parameters.append(parameterText(parameter, language));
        lines.append(u"  %1.%2  %3"_s.arg(QString::fromUtf8(entry.definition.id),
                                          QString::fromUtf8(endpoint.id),
                                          words::text(endpoint.label, language)));
        lines.append(u"    "_s + words::listed(parameters, language));
    }
    return lines;
}

void run(const Arguments &, Session &session, const Done &done) {
    bool anyBad = false;
    for (const Entry &entry : session.catalog.entries()) {
        anyBad = anyBad || !entry.error.isNull();
        if (!session.json)
            session.terminal.lines(entryText(entry, session.language()));
    }
    if (session.json)
        session.terminal.document(document(session.catalog, session.language()));
    done(anyBad ? exitMalformed : exitYes);
}

}  // namespace

Command servicesCommand() {
    return {"services",
            QT_TRANSLATE_NOOP("help",
                              "List the token services, built in and your own, with what is wrong in a file"),
            {},
            {{"--json", nullptr, QT_TRANSLATE_NOOP("help", "print one JSON document")}},
            run};
}

}  // namespace td::cli
