// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/contract/contract_report.h"

#include <QXmlStreamWriter>

#include "words/contract/check_text.h"
#include "words/labels.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::words {

using service::CheckReport;
using service::CheckResult;
using Result = service::Judgement::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "check";

QString say(const char *text, Language language) {
    return translate(context, text, language);
}

QString heading(const ContractReportHead &head, Language language) {
    return say(QT_TRANSLATE_NOOP("check", "Contract check: {service}, environment {profile} ({host})"),
               language)
        .replace("{service}"_L1, visible(text(head.label, language)))
        .replace("{profile}"_L1, visible(head.profile))
        .replace("{host}"_L1, visible(head.host));
}

QString place(const CheckResult &check) {
    return visible(QString::fromUtf8(check.judgement.pointer));
}

QString rule(const CheckResult &check, Language language) {
    return visible(text(check.label, language));
}

QStringList lines(const CheckResult &check, Language language) {
    const QString level = label(check.level, language);
    QStringList all{u"%1  %2  %3"_s.arg(label(check.judgement.result, language), rule(check, language),
                                        u"[%1, %2]"_s.arg(QString::fromUtf8(check.id), level))};
    if (const QString why = reasonText(check, language); !why.isEmpty())
        all.append(u"    "_s + why);
    if (check.judgement.result == Result::failed && !check.judgement.pointer.isEmpty()) {
        all.append(u"    "_s + withColon(say(QT_TRANSLATE_NOOP("check", "Place in the response"), language),
                                         place(check), language));
    }
    return all;
}

/// \a text as one cell of a table: nothing in it means anything.
QString cell(const QString &text) {
    QString safe;
    for (const QChar c : visible(text)) {
        if (u"\\`*_[]<>|#!~&"_s.contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString row(const QStringList &cells) {
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString markdownRow(const CheckResult &check, Language language) {
    const bool isFailed = check.judgement.result == Result::failed;
    const auto ifFailed = [isFailed](const QString &text) { return isFailed ? cell(text) : QString(); };
    return row({cell(label(check.judgement.result, language)), cell(label(check.level, language)),
                cell(QString::fromUtf8(check.id)), cell(rule(check, language)),
                ifFailed(judgedText(check.judgement.expected, language)),
                ifFailed(judgedText(check.judgement.got, language)), ifFailed(place(check)),
                cell(reasonText(check, language))});
}

void writeCase(QXmlStreamWriter &xml, const CheckResult &check, const ContractReportHead &head,
               Language language) {
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, QString::fromUtf8(head.service));
    xml.writeAttribute(u"name"_s, QString::fromUtf8(check.id));
    const QString why = reasonText(check, language);
    if (check.judgement.result == Result::failed) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, QString::fromUtf8(name(check.level)));
        xml.writeAttribute(u"message"_s, rule(check, language));
        xml.writeCharacters(lines(check, language).join(u'\n'));
        xml.writeEndElement();
    } else if (check.judgement.result == Result::not_run) {
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, why);
    }
    xml.writeEndElement();
}

}  // namespace

QStringList contractText(const CheckReport &report, const ContractReportHead &head, Language language) {
    QStringList all{heading(head, language)};
    for (const CheckResult &check : report.checks)
        all += lines(check, language);
    all.append(countsText(report, language));
    return all;
}

QString contractMarkdown(const CheckReport &report, const ContractReportHead &head, Language language) {
    QString text =
        u"# "_s + cell(heading(head, language)) + u"\n\n"_s + countsText(report, language) + u"\n\n"_s;
    const QStringList titles{say(QT_TRANSLATE_NOOP("check", "Result"), language),
                             say(QT_TRANSLATE_NOOP("check", "Level"), language),
                             say(QT_TRANSLATE_NOOP("check", "Check"), language),
                             say(QT_TRANSLATE_NOOP("check", "Rule"), language),
                             say(QT_TRANSLATE_NOOP("check", "Expected"), language),
                             say(QT_TRANSLATE_NOOP("check", "Got"), language),
                             say(QT_TRANSLATE_NOOP("check", "Place in the response"), language),
                             say(QT_TRANSLATE_NOOP("check", "Reason"), language)};
    text += row(titles) + row(QStringList(titles.size(), u"---"_s));
    for (const CheckResult &check : report.checks)
        text += markdownRow(check, language);
    return text;
}

QByteArray contractJUnit(const CheckReport &report, const ContractReportHead &head, Language language) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    const auto writeCounts = [&] {
        xml.writeAttribute(u"tests"_s, QString::number(report.checks.size()));
        xml.writeAttribute(u"failures"_s, QString::number(report.count(Result::failed)));
        xml.writeAttribute(u"errors"_s, u"0"_s);
        xml.writeAttribute(u"skipped"_s, QString::number(report.count(Result::not_run)));
    };
    xml.writeStartElement(u"testsuites"_s);
    writeCounts();
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, heading(head, language));
    writeCounts();
    for (const CheckResult &check : report.checks)
        writeCase(xml, check, head, language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

}  // namespace td::words
