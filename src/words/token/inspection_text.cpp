// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/token/inspection_text.h"
#include "words/text/jwts_masked.h"

#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"
#include "words/token/claim_rows.h"
#include "words/token/signature_text.h"
#include "words/token/verdict.h"

namespace td::words {

using base::JsonView;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "inspection";

/// What a row means, with its time in three forms and the unit it is read in, or why it is none; empty when
/// there is nothing to say.
QString remark(const ClaimRow &row, Language language) {
    if (!row.timeMs && row.problem.isEmpty())
        return row.meaning;
    const QString forms =
        row.timeMs ? u"%1 | %2 | %3 | %4"_s.arg(row.local, row.utc, row.relative, row.unit) : row.problem;
    return row.meaning.isEmpty() ? forms : withColon(row.meaning, forms, language);
}

/// `    name  value  — remark`, one for each row, the values in a column.
QStringList rowLines(const QList<ClaimRow> &rows, Language language) {
    constexpr qsizetype narrowest = 8;
    constexpr qsizetype widest = 24;
    qsizetype width = narrowest;
    for (const ClaimRow &row : rows)
        width = qMax(width, qMin(widest, row.name.size()));
    QStringList lines;
    for (const ClaimRow &row : rows) {
        QString line = u"    %1  %2"_s.arg(row.name.leftJustified(width), withoutTokens(row).written);
        if (const QString note = remark(row, language); !note.isEmpty())
            line += u"  — "_s + note;
        lines.append(line);
    }
    return lines;
}

QStringList headerLines(const token::Inspection &inspection, Language language) {
    if (inspection.header.isNull())
        return {};
    return QStringList{u"  "_s + translate(context, QT_TRANSLATE_NOOP("inspection", "Header"), language)} +
           rowLines(headerRows(inspection.header.root(), language), language);
}

QStringList claimLines(const token::Inspection &inspection, const service::Catalog &catalog, qint64 nowMs,
                       Language language) {
    const JsonView payload = inspection.payload.root();
    const auto title = [language](const char *text) -> QString {
        return u"  "_s + translate(context, text, language);
    };
    if (payload.isObject()) {
        return QStringList{title(QT_TRANSLATE_NOOP("inspection", "Claims"))} +
               rowLines(claimRows(payload, catalog, nowMs, language), language);
    }
    if (payload.exists())
        return {title(QT_TRANSLATE_NOOP("inspection", "Payload")),
                u"    "_s + withoutJwts(visible(QString::fromUtf8(payload.raw())))};
    if (!inspection.payloadText.isEmpty())
        return {title(QT_TRANSLATE_NOOP("inspection", "Payload (text, not JSON)")),
                u"    "_s + withoutJwts(visible(inspection.payloadText))};
    return {};
}

}  // namespace

QString findingText(const token::Finding &finding, Language language) {
    return withColon(label(finding.severity, language), sentence(finding.what, language), language);
}

QStringList inspectionText(const token::Inspection &inspection, const service::Catalog &catalog, qint64 nowMs,
                           Language language, const token::Verification *checked) {
    QStringList lines{u"%1  %2"_s.arg(label(inspection.kind, language), visible(inspection.masked))};
    if (inspection.state == token::State::unreadable) {
        lines.append(u"  "_s + withColon(label(inspection.state, language),
                                         sentence(inspection.error, language), language));
    } else {
        lines.append(u"  "_s + timeVerdict(inspection, nowMs, language));
        if (const QString owner = ownerVerdict(inspection.payload.root(), catalog, language);
            !owner.isEmpty())
            lines.append(u"  "_s + owner);
        lines.append(u"  "_s + (checked ? signatureVerdict(*checked, language)
                                        : kindVerdict(inspection.kind, language)));
    }
    lines += headerLines(inspection, language);
    lines += claimLines(inspection, catalog, nowMs, language);
    for (const token::Finding &finding : inspection.findings)
        lines.append(u"  "_s + findingText(finding, language));
    return lines;
}

}  // namespace td::words
