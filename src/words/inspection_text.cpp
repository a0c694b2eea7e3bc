// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/inspection_text.h"

#include <array>
#include <functional>

#include "words/labels.h"
#include "words/punctuation.h"
#include "words/sentence.h"
#include "words/time_text.h"
#include "words/verdict.h"
#include "words/visible.h"

namespace td::words {

using base::JsonView;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "inspection";

/// The claims whose values are times (RFC 7519 section 4.1, OpenID Connect Core section 2).
bool isTimeClaim(QByteArrayView name) {
    constexpr std::array names{"exp", "nbf", "iat", "auth_time", "updated_at"};
    for (const char *known : names) {
        if (name == QByteArrayView(known))
            return true;
    }
    return false;
}

/// A claim's time in its three forms; nothing when it is no time.
QString timeForms(JsonView value, qint64 nowMs, Language language) {
    const base::Result<qint64> time = token::readTime(value, token::Unit::seconds);
    if (!time)
        return {};
    return u"%1 | %2 | %3"_s.arg(localTime(*time), utcTime(*time), relativeTime(*time, nowMs, language));
}

/// `    name  value  — remark`, one for each member, the values in a column.
QStringList members(JsonView object, const std::function<QString(QByteArrayView, JsonView)> &remark) {
    constexpr qsizetype narrowest = 8;
    constexpr qsizetype widest = 24;
    qsizetype width = narrowest;
    for (const auto &member : object)
        width = qMax(width, qMin(widest, visible(QString::fromUtf8(member.name())).size()));
    QStringList lines;
    for (const auto &member : object) {
        const QString name = visible(QString::fromUtf8(member.name()));
        QString line =
            u"    %1  %2"_s.arg(name.leftJustified(width), visible(QString::fromUtf8(member.value().raw())));
        if (const QString note = remark(member.name(), member.value()); !note.isEmpty())
            line += u"  — "_s + note;
        lines.append(line);
    }
    return lines;
}

QStringList headerLines(const token::Inspection &inspection, Language language) {
    if (inspection.header.isNull())
        return {};
    return QStringList{u"  "_s + translate(context, QT_TRANSLATE_NOOP("inspection", "Header"), language)} +
           members(inspection.header.root(),
                   [=](QByteArrayView name, JsonView) { return headerMeaning(name, language); });
}

QStringList claimLines(const token::Inspection &inspection, const service::Catalog &catalog, qint64 nowMs,
                       Language language) {
    const JsonView payload = inspection.payload.root();
    const auto title = [language](const char *text) -> QString {
        return u"  "_s + translate(context, text, language);
    };
    if (payload.isObject()) {
        return QStringList{title(QT_TRANSLATE_NOOP("inspection", "Claims"))} +
               members(payload, [&](QByteArrayView name, JsonView value) {
                   QStringList notes{claimMeaning(name, catalog, language)};
                   if (isTimeClaim(name))
                       notes.append(timeForms(value, nowMs, language));
                   notes.removeAll(QString());
                   return notes.size() == 2 ? withColon(notes.at(0), notes.at(1), language) : notes.value(0);
               });
    }
    if (payload.exists())
        return {title(QT_TRANSLATE_NOOP("inspection", "Payload")),
                u"    "_s + visible(QString::fromUtf8(payload.raw()))};
    if (!inspection.payloadText.isEmpty())
        return {title(QT_TRANSLATE_NOOP("inspection", "Payload (text, not JSON)")),
                u"    "_s + visible(inspection.payloadText)};
    return {};
}

QString kindRemark(token::Kind kind, Language language) {
    switch (kind) {
        case token::Kind::jwt:
            return notVerified(language);
        case token::Kind::jwe:
            return translate(
                context,
                QT_TRANSLATE_NOOP("inspection", "Encrypted: its claims cannot be read without the key."),
                language);
        case token::Kind::opaque:
            return translate(
                context,
                QT_TRANSLATE_NOOP("inspection",
                                  "Opaque: only the service that issued it can say what it stands for."),
                language);
    }
    return {};
}

}  // namespace

QString findingText(const token::Finding &finding, Language language) {
    return withColon(label(finding.severity, language), sentence(finding.what, language), language);
}

QStringList inspectionText(const token::Inspection &inspection, const service::Catalog &catalog, qint64 nowMs,
                           Language language) {
    QStringList lines{u"%1  %2"_s.arg(label(inspection.kind, language), visible(inspection.masked))};
    if (inspection.state == token::State::unreadable) {
        lines.append(u"  "_s + withColon(label(inspection.state, language),
                                         sentence(inspection.error, language), language));
    } else {
        lines.append(u"  "_s + timeVerdict(inspection.state, inspection.times, nowMs, language));
        if (const QString owner = ownerVerdict(inspection.payload.root(), catalog, language);
            !owner.isEmpty())
            lines.append(u"  "_s + owner);
        lines.append(u"  "_s + kindRemark(inspection.kind, language));
    }
    lines += headerLines(inspection, language);
    lines += claimLines(inspection, catalog, nowMs, language);
    for (const token::Finding &finding : inspection.findings)
        lines.append(u"  "_s + findingText(finding, language));
    return lines;
}

}  // namespace td::words
