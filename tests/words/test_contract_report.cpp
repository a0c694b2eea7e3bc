// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QXmlStreamReader>
#include <QtTest>

#include "service/contract/check_codes.h"
#include "support/test_main.h"
#include "words/contract/contract_report.h"
#include "words/languages.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using Result = service::Judgement::Result;
using words::Language;

namespace {

service::CheckReport report() {
    service::CheckResult passed{
        "good", {u"a good code"_s, u"有效的 code"_s}, service::Level::required, {}, {}};
    passed.judgement = {Result::passed, u"success"_s, u"success"_s, {}, {}};
    service::CheckResult failed{
        "dead", {u"an | expired code"_s, u"过期的 code"_s}, service::Level::required, {}, {}};
    failed.judgement = {Result::failed, u"1005"_s, u"\"<b>\u202e"_s, "/sdk_error_code",
                        base::error(service::CheckFailure::check_value,
                                    {{u"expected"_s, u"1005"_s}, {u"got"_s, u"\"<b>\u202e"_s}})};
    failed.inCase = {u"an old code"_s, u"旧的 code"_s};
    service::CheckResult notRun{"user", {u"same user"_s, u"同一用户"_s}, service::Level::recommended, {}, {}};
    notRun.judgement = {Result::not_run, u"uid"_s, {}, {}, base::error(service::CheckObstacle::check_no_jwt)};
    return {{passed, failed, notRun}};
}

const words::ContractReportHead head{"sud", {u"SUD"_s, u"SUD"_s}, u"there"_s, u"example.com"_s};

}  // namespace

/// A contract check as text, Markdown and JUnit, in both languages.
class TestContractReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textTellsEachCheck_data();
    void textTellsEachCheck();
    void markdownIsATableWhateverIsInIt();
    void junitCountsAndEscapes_data();
    void junitCountsAndEscapes();
};

void TestContractReport::textTellsEachCheck_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("English") << Language::english
                             << QStringList{u"Contract check: SUD, environment there (example.com)"_s,
                                            u"Passed  a good code  [good, Required]"_s,
                                            u"Failed  an | expired code  [dead, Required]"_s,
                                            u"    an old code: Expected 1005, got \"<b><U+202E>."_s,
                                            u"    Place in the response: /sdk_error_code"_s,
                                            u"Not run  same user  [user, Recommended]"_s,
                                            u"    The token is not a JWT."_s,
                                            u"1 passed, 1 failed, 1 not run"_s};
    QTest::newRow("Chinese") << Language::chinese
                             << QStringList{u"接口自检：SUD，环境配置 there（example.com）"_s,
                                            u"通过  有效的 code  [good, 必须]"_s,
                                            u"未通过  过期的 code  [dead, 必须]"_s,
                                            u"    旧的 code：预期为 1005，实际为 \"<b><U+202E>。"_s,
                                            u"    响应中的位置：/sdk_error_code"_s,
                                            u"未执行  同一用户  [user, 建议]"_s,
                                            u"    该令牌不是 JWT。"_s,
                                            u"通过 1 项、未通过 1 项、未执行 1 项"_s};
}

void TestContractReport::textTellsEachCheck() {
    QFETCH(Language, language);
    QFETCH(QStringList, lines);
    QCOMPARE(words::contractText(report(), head, language), lines);
}

void TestContractReport::markdownIsATableWhateverIsInIt() {
    for (const Language language : {Language::english, Language::chinese}) {
        const QStringList lines = words::contractMarkdown(report(), head, language).split(u'\n');
        QVERIFY(lines.first().startsWith(u"# "_s));
        int rows = 0;
        for (const QString &line : lines) {
            if (!line.startsWith(u'|'))
                continue;
            ++rows;
            QCOMPARE(QString(line).replace(u"\\|"_s, QString()).count(u'|'), 9);
            QVERIFY(!line.contains(QChar(0x202e)));
        }
        QCOMPARE(rows, 5);
        QVERIFY(lines.join(u'\n').contains(u"\\<b\\>"_s));
    }
}

void TestContractReport::junitCountsAndEscapes_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("message");
    QTest::newRow("English") << Language::english << u"an | expired code"_s;
    QTest::newRow("Chinese") << Language::chinese << u"过期的 code"_s;
}

void TestContractReport::junitCountsAndEscapes() {
    QFETCH(Language, language);
    QFETCH(QString, message);
    QXmlStreamReader xml(words::contractJUnit(report(), head, language));
    QStringList seen;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "testsuite"_L1) {
            seen.append(attributes.value(u"tests"_s) + u'/' + attributes.value(u"failures"_s) + u'/' +
                        attributes.value(u"skipped"_s));
        } else if (xml.name() == "testcase"_L1) {
            seen.append(attributes.value(u"classname"_s) + u'.' + attributes.value(u"name"_s));
        } else if (xml.name() == "failure"_L1) {
            QCOMPARE(attributes.value(u"message"_s), message);
            seen.append(attributes.value(u"type"_s).toString());
        } else if (xml.name() == "skipped"_L1) {
            seen.append(u"skipped"_s);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(seen, (QStringList{u"3/1/1"_s, u"sud.good"_s, u"sud.dead"_s, u"required"_s, u"sud.user"_s,
                                u"skipped"_s}));
}

TD_TEST_CLASS(TestContractReport);
#include "test_contract_report.moc"
