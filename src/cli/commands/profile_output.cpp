// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/profile_output.h"

#include <QCoreApplication>

#include "cli/columns.h"
#include "cli/json_output.h"
#include "words/environment/sharing_text.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;
using store::ImportChange;

namespace {

constexpr const char *context = "profiles";

QString changeLabel(ImportChange::Kind kind, words::Language language) {
    const auto say = [language](const char *text) { return words::translate(context, text, language); };
    switch (kind) {
        case ImportChange::Kind::added:
            return say(QT_TRANSLATE_NOOP("profiles", "new"));
        case ImportChange::Kind::updated:
            return say(QT_TRANSLATE_NOOP("profiles", "changed"));
        case ImportChange::Kind::unchanged:
            return say(QT_TRANSLATE_NOOP("profiles", "unchanged"));
        case ImportChange::Kind::refused:
            return say(QT_TRANSLATE_NOOP("profiles", "refused"));
    }
    return {};
}

void writeConnection(base::JsonWriter &writer, const service::ProfileConnection &connection) {
    writer.beginObject();
    writer.name("proxy").utf8(connection.proxy);
    writeText(writer, "ca", QString::fromUtf8(connection.authorities));
    writeText(writer, "client_certificate", QString::fromUtf8(connection.clientCertificate));
    writer.name("min_tls").utf8(connection.minTls);
    writeText(writer, "pin", QString::fromLatin1(connection.pin));
    writer.endObject();
}

void writeDifferences(base::JsonWriter &writer, const QList<store::Difference> &differences) {
    writer.name("differences").beginArray();
    for (const store::Difference &difference : differences) {
        writer.beginObject().name("field").utf8(difference.field);
        writeText(writer, "key", QString::fromUtf8(difference.key));
        writeText(writer, "before", difference.before);
        writeText(writer, "after", difference.after);
        writer.endObject();
    }
    writer.endArray();
}

void writeNeeds(base::JsonWriter &writer, const ImportChange &change) {
    writer.name("needs").beginArray();
    const auto write = [&writer](const char *kind, const QString &name) {
        writer.beginObject().name("kind").utf8(kind).name("name").string(name).endObject();
    };
    if (!change.neededService.isEmpty())
        write("service", QString::fromUtf8(change.neededService));
    for (const QString &secret : change.neededSecrets)
        write("secret", secret);
    writer.endArray();
}

void writeChange(base::JsonWriter &writer, const ImportChange &change, words::Language language) {
    writer.beginObject();
    writer.name("change").utf8(store::name(change.kind));
    writeText(writer, "id", change.id);
    writeText(writer, "name", change.name);
    writer.name("fields").beginArray();
    for (const QByteArray &field : change.fields)
        writer.utf8(field);
    writer.endArray();
    writeText(writer, "reason", QString::fromUtf8(change.reason.code));
    writeText(writer, "explanation",
              change.reason.isNull() ? QString() : words::sentence(change.reason, language));
    writeText(writer, "conflict", QString::fromLatin1(store::name(change.conflict)));
    writeDifferences(writer, change.differences);
    writer.name("findings").beginArray();
    for (const base::Error &finding : change.findings) {
        writer.beginObject().name("code").utf8(finding.code);
        writer.name("explanation").string(words::sentence(finding, language)).endObject();
    }
    writer.endArray();
    writeNeeds(writer, change);
    writer.endObject();
}

/// What is to be read under the line of \a change.
QStringList moreOf(const ImportChange &change, words::Language language) {
    QStringList lines;
    for (const store::Difference &difference : change.differences)
        lines.append(words::differenceText(difference, language));
    const QString warning = words::translate(context, QT_TRANSLATE_NOOP("profiles", "Note"), language);
    for (const base::Error &finding : change.findings)
        lines.append(words::withColon(warning, words::sentence(finding, language), language));
    if (const QString needs = words::needsText(change, language); !needs.isEmpty())
        lines.append(needs);
    return lines;
}

}  // namespace

void writeProfile(base::JsonWriter &writer, const service::Profile &profile) {
    writer.beginObject();
    writer.name("id").string(profile.id);
    writer.name("name").string(profile.name);
    writer.name("service").utf8(profile.service);
    writer.name("kind").utf8(name(profile.kind));
    writeText(writer, "base_url", QString::fromUtf8(profile.baseUrl));
    writer.name("urls").beginObject();
    for (auto url = profile.urls.begin(); url != profile.urls.end(); ++url)
        writer.name(url.key()).utf8(url.value());
    writer.endObject();
    writer.name("headers").beginArray();
    for (const base::Header &header : profile.headers)
        writer.beginObject().name("name").utf8(header.name).name("value").utf8(header.value).endObject();
    writer.endArray();
    writer.name("secret_headers").beginArray();
    for (const QByteArray &name : profile.secretHeaders)
        writer.utf8(name);
    writer.endArray();
    writer.name("needs").beginArray();
    for (const QByteArray &name : profile.needs)
        writer.utf8(name);
    writer.endArray();
    writer.name("places").beginObject();
    for (auto place = profile.places.begin(); place != profile.places.end(); ++place)
        writer.name(place.key()).utf8(name(place.value()));
    writer.endObject();
    writer.name("claims").beginObject();
    for (auto claim = profile.claims.begin(); claim != profile.claims.end(); ++claim)
        writer.name(claim.key()).utf8(claim.value());
    writer.endObject();
    writer.name("timeout_s").integer(profile.timeoutSeconds);
    writer.name("unlock_minutes").integer(profile.unlockMinutes);
    writer.name("allow_http").boolean(profile.allowHttp);
    writer.name("signs").boolean(profile.signs);
    writer.name("connection");
    writeConnection(writer, profile.connection);
    writer.name("built_in").boolean(profile.builtIn);
    writer.endObject();
}

QStringList profileLines(const QList<service::Profile> &profiles, words::Language language) {
    QList<QStringList> rows;
    for (const service::Profile &profile : profiles) {
        const QString place =
            profile.builtIn
                ? words::translate(context, QT_TRANSLATE_NOOP("profiles", "sandbox on this computer"),
                                   language)
                : words::visible(QString::fromUtf8(profile.baseUrl));
        rows.append({words::visible(profile.name), QString::fromUtf8(profile.service),
                     words::label(profile.kind, language), place});
    }
    return inColumns(rows);
}

QByteArray importDocument(const store::Import &import, words::Language language) {
    base::JsonWriter writer(base::JsonWriter::Style::indented);
    writer.beginArray();
    for (const ImportChange &change : import.changes)
        writeChange(writer, change, language);
    return writer.endArray().take();
}

QStringList importLines(const store::Import &import, words::Language language) {
    QList<QStringList> rows;
    for (const ImportChange &change : import.changes) {
        QStringList row{changeLabel(change.kind, language), words::importedName(change)};
        if (!change.fields.isEmpty())
            row.append(u'(' + words::visible(QString::fromUtf8(change.fields.join(", "))) + u')');
        if (!change.reason.isNull())
            row.append(words::sentence(change.reason, language));
        rows.append(row);
    }
    const QStringList heads = inColumns(rows);
    QStringList lines;
    for (qsizetype i = 0; i < import.changes.size(); ++i) {
        lines.append(heads.at(i));
        for (const QString &more : moreOf(import.changes.at(i), language))
            lines.append(u"    "_s + more);
    }
    return lines;
}

}  // namespace td::cli
