// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/token/report.h"

#include "token/identity.h"
#include "words/exchange/response_text.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"
#include "words/token/claim_rows.h"
#include "words/token/inspection_text.h"
#include "words/token/signature_text.h"
#include "words/token/verdict.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "report";

/// A value is cut there: a ticket is read by people.
constexpr qsizetype longestValue = 200;

class Report {
public:
    Report(const ReportSubject &subject, const service::Catalog &catalog, qint64 nowMs, Language language)
        : m_subject(subject), m_catalog(catalog), m_nowMs(nowMs), m_language(language) {}

    QString text() {
        m_lines.append(withColon(say(QT_TRANSLATE_NOOP("report", "Token report")),
                                 u"%1 | %2"_s.arg(localTime(m_nowMs), utcTime(m_nowMs)), m_language));
        addVerdict();
        addResponse();
        addRows(QT_TRANSLATE_NOOP("report", "Claims"),
                claimRows(m_subject.inspection.payload.root(), m_catalog, m_nowMs, m_language));
        addRows(QT_TRANSLATE_NOOP("report", "Header"),
                headerRows(m_subject.inspection.header.root(), m_language));
        addFindings();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    QString say(const char *text) const { return translate(context, text, m_language); }

    void addTitle(const char *title) { m_lines << QString() << say(title); }
    void addItem(const QString &text) { m_lines.append(u"- "_s + text); }

    void addVerdict() {
        const token::Inspection &inspection = m_subject.inspection;
        m_lines.append(withColon(say(QT_TRANSLATE_NOOP("report", "Token")), identity(), m_language));
        if (inspection.state == token::State::unreadable) {
            addItem(withColon(label(inspection.state, m_language), sentence(inspection.error, m_language),
                              m_language));
        } else {
            addItem(timeVerdict(inspection, m_nowMs, m_language));
            addItem(m_subject.verification ? signatureVerdict(*m_subject.verification, m_language)
                                           : kindVerdict(inspection.kind, m_language));
            addOwner();
        }
        addItem(originVerdict(m_subject.origin, m_language));
    }

    QString identity() const {
        const token::Inspection &inspection = m_subject.inspection;
        QStringList parts;
        if (!m_subject.field.isEmpty())
            parts.append(visible(QString::fromUtf8(m_subject.field)));
        parts << label(inspection.kind, m_language)
              << withBrackets(visible(inspection.masked), masked(), m_language)
              << withColon(say(QT_TRANSLATE_NOOP("report", "fingerprint")),
                           QString::fromLatin1(inspection.fingerprint), m_language);
        return parts.join(u" · "_s);
    }

    QString masked() const { return say(QT_TRANSLATE_NOOP("report", "masked")); }

    void addOwner() {
        const QString owner = ownerVerdict(m_subject.inspection.payload.root(), m_catalog, m_language);
        if (!owner.isEmpty())
            addItem(m_subject.coverUser ? ownerHidden(m_language) : owner);
    }

    void addResponse() {
        if (m_subject.responses.isEmpty())
            return;
        const service::Outcome &outcome = m_subject.responses.first().outcome;
        addTitle(QT_TRANSLATE_NOOP("report", "Response"));
        addItem(responseNames(m_subject.responses, m_language));
        addItem(label(outcome.kind, m_language));
        for (const QString &line : responseLines(outcome, m_language))
            addItem(line);
    }

    void addRows(const char *title, const QList<ClaimRow> &rows) {
        if (rows.isEmpty())
            return;
        addTitle(title);
        for (const ClaimRow &row : rows)
            addItem(withColon(row.name, rowText(row), m_language));
    }

    QString rowText(const ClaimRow &row) const {
        QStringList parts{value(row)};
        if (!row.meaning.isEmpty())
            parts.append(row.meaning);
        if (row.timeMs)
            parts.append(u"%1 | %2 | %3"_s.arg(row.local, row.utc, row.relative));
        return parts.join(u"  — "_s);
    }

    QString value(const ClaimRow &row) const {
        if (row.personal && (m_subject.coverUser || !row.namesUser))
            return masked();
        const QString whole = withoutTokens(row).written;
        return whole.size() > longestValue ? whole.first(longestValue) + u'…' : whole;
    }

    void addFindings() {
        const QList<token::Finding> findings = m_subject.inspection.findings + m_subject.further;
        if (findings.isEmpty())
            return;
        addTitle(QT_TRANSLATE_NOOP("report", "Findings"));
        for (const token::Finding &finding : findings)
            addItem(findingText(finding, m_language));
    }

    const ReportSubject &m_subject;
    const service::Catalog &m_catalog;
    qint64 m_nowMs;
    Language m_language;
    QStringList m_lines;
};

}  // namespace

QString report(const ReportSubject &subject, const service::Catalog &catalog, qint64 nowMs,
               Language language) {
    return Report(subject, catalog, nowMs, language).text();
}

}  // namespace td::words
