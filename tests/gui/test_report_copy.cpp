// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QListView>

#include "own_inspect_page.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString copiedBy(OwnPage &own, const QString &action) {
    QGuiApplication::clipboard()->setText(u"before"_s);
    own.find<QAction>(action)->trigger();
    return QGuiApplication::clipboard()->text();
}

/// A message with two tokens and what a service said.
QByteArray message() {
    return "{\"ret_code\":1,\"sdk_error_code\":1005,\"ss_token\":\"" + expiredToken() + "\"}\nand " +
           goodToken();
}

}  // namespace

/// A report on the chosen token, and the verdict in two languages.
class TestReportCopy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesInTheLanguagesAsked_data();
    void copiesInTheLanguagesAsked();
    void reportsTheChosenToken();
    void holdsNoTokenOfTheText();
    void leavesTheUserOutWhileSecretsAreHidden();
    void showsTheVerdictInBothLanguages();
};

void TestReportCopy::copiesInTheLanguagesAsked_data() {
    QTest::addColumn<words::Language>("window");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("beginnings");
    const QString english = u"Token report"_s;
    const QString chinese = u"令牌报告"_s;
    QTest::newRow("English") << words::Language::chinese << u"reportEnglish"_s << QStringList{english};
    QTest::newRow("Chinese") << words::Language::english << u"reportChinese"_s << QStringList{chinese};
    QTest::newRow("both, English first")
        << words::Language::english << u"reportBoth"_s << QStringList{english, chinese};
    QTest::newRow("both, Chinese first")
        << words::Language::chinese << u"reportBoth"_s << QStringList{chinese, english};
}

void TestReportCopy::copiesInTheLanguagesAsked() {
    QFETCH(words::Language, window);
    QFETCH(QString, action);
    QFETCH(QStringList, beginnings);
    OwnPage own(window);
    own.paste(message());
    const QString copied = copiedBy(own, action);
    QVERIFY2(copied.startsWith(beginnings.first()), qPrintable(copied));
    for (const QString &title : {u"Token report"_s, u"令牌报告"_s})
        QCOMPARE(copied.count(title), beginnings.count(title));
    if (beginnings.size() == 2)
        QVERIFY(copied.contains(u"\n\n"_s + beginnings.last()));
    QVERIFY(own.find<QWidget>(u"reported"_s)->isVisible());
}

void TestReportCopy::reportsTheChosenToken() {
    OwnPage own;
    own.paste(message());
    QVERIFY(copiedBy(own, u"reportEnglish"_s).contains(u"\n- Expired 1 hour ago"_s));
    auto *found = own.find<QListView>(u"found"_s);
    found->setCurrentIndex(found->model()->index(1, 0));
    QVERIFY(!own.find<QWidget>(u"reported"_s)->isVisible());
    const QString copied = copiedBy(own, u"reportEnglish"_s);
    QVERIFY2(copied.contains(u"\n- Not expired: 1 hour left"_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"sdk_error_code = 1005"_s), qPrintable(copied));
}

void TestReportCopy::holdsNoTokenOfTheText() {
    OwnPage own;
    own.paste(message());
    const QString copied = copiedBy(own, u"reportBoth"_s);
    for (const QByteArray &token : {expiredToken(), goodToken()}) {
        QVERIFY(!copied.contains(QString::fromLatin1(token)));
        QVERIFY(!copied.contains(QString::fromLatin1(token.mid(token.lastIndexOf('.') + 1))));
    }
}

void TestReportCopy::leavesTheUserOutWhileSecretsAreHidden() {
    OwnPage own;
    own.paste(goodToken());
    QVERIFY(copiedBy(own, u"reportEnglish"_s).contains(u"Belongs to user 123"_s));
    QVERIFY(!copiedBy(own, u"reportEnglish"_s).contains(u"Fake Person"_s));
    own.desk.workplace.discretion.set(true);
    const QString copied = copiedBy(own, u"reportEnglish"_s);
    QVERIFY2(!copied.contains(u"123\""_s) && !copied.contains(u"user 123"_s), qPrintable(copied));
}

void TestReportCopy::showsTheVerdictInBothLanguages() {
    OwnPage own;
    own.paste(goodToken());
    QCOMPARE(own.text(u"state"_s), u"Not expired"_s);
    own.find<QAbstractButton>(u"bothLanguages"_s)->click();
    QCOMPARE(own.text(u"state"_s), u"Not expired · 未过期"_s);
    for (const QString &line : {u"time"_s, u"remark"_s, u"owner"_s})
        QCOMPARE(own.text(line).count(u'\n'), 1);
    own.desk.workplace.language.set(words::Language::chinese);
    deliverEvents();
    QCOMPARE(own.text(u"state"_s), u"未过期 · Not expired"_s);
    own.find<QAbstractButton>(u"bothLanguages"_s)->click();
    QCOMPARE(own.text(u"state"_s), u"未过期"_s);
    QCOMPARE(own.text(u"owner"_s).count(u'\n'), 0);
}

TD_TEST_CLASS(TestReportCopy);

}  // namespace td::test

#include "test_report_copy.moc"
