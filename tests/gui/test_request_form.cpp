// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QtTest>

#include "request_desk.h"
#include "support/test_main.h"
#include "words/labels.h"
#include "words/text/punctuation.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using words::Language;

/// The form that a definition makes.
class TestRequestForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isBuiltFromTheDefinition_data();
    void isBuiltFromTheDefinition();
    void takesOnlyWholeNumbersWhereThoseAreDue();
    void joinsThePartsOfAPasteOfSeveralLines();
    void refusesWhatIsTooLongToPaste_data();
    void refusesWhatIsTooLongToPaste();
    void takesTheRightTokenOutOfSavedOnes();
    void saysWhatTimeSaysOfATokenAsItIsTyped();
    void revealsForTenSecondsAndNotWhileSecretsAreHidden();
    void keepsTheValuesOfEachProfileAndEndpointApart();
    void keepsTextAndSelectionWhenTheLanguageTurns();
    void putsTheCursorWhereSomethingIsMissing();
    void standsBesideTheResultOnlyWhereThereIsRoom();
};

void TestRequestForm::isBuiltFromTheDefinition_data() {
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("endpoint");
    const RequestDesk desk;
    for (const QByteArray &id : desk.workplace->catalog.ids()) {
        for (const service::Endpoint &endpoint : desk.workplace->catalog.service(id)->endpoints)
            QTest::newRow(QByteArray(id + '.' + endpoint.id).constData()) << id << endpoint.id;
    }
}

void TestRequestForm::isBuiltFromTheDefinition() {
    QFETCH(const QByteArray, service);
    QFETCH(const QByteArray, endpoint);
    RequestDesk desk;
    desk.open(u"mine"_s, service, "https://test.example.com");
    desk.choose(endpoint);
    const service::Endpoint *wanted = desk.workplace->catalog.service(service)->endpoint(endpoint);
    QVERIFY(desk.page->findChild<QLineEdit *>(u"url"_s)->text().endsWith(
        QString::fromUtf8(wanted->method + " https://test.example.com" + wanted->path)));
    for (const Language language : {Language::chinese, Language::english}) {
        desk.say(language);
        QCOMPARE(desk.page->findChild<QLabel *>(u"about"_s)->text(), words::text(wanted->about, language));
        for (const service::Parameter &parameter : wanted->parameters) {
            const QLineEdit *edit = desk.field(parameter.name);
            QVERIFY(edit);
            QCOMPARE(edit->accessibleName(),
                     words::withBrackets(words::text(parameter.label, language),
                                         QString::fromUtf8(parameter.name), language));
            QCOMPARE(edit->echoMode() == QLineEdit::Password, parameter.secret);
            QCOMPARE(edit->text(), QString::fromUtf8(parameter.defaultValue.value_or(QByteArray())));
            const QString required = language == Language::english ? u"Required"_s : u"必填"_s;
            QCOMPARE(edit->accessibleDescription().contains(required), parameter.required);
            QVERIFY(edit->accessibleDescription().contains(words::text(parameter.hint, language)));
        }
    }
}

void TestRequestForm::takesOnlyWholeNumbersWhereThoseAreDue() {
    RequestDesk desk;
    desk.open(u"mine"_s, "acme", "https://test.example.com");
    desk.type("days", u"1a2.5"_s);
    QCOMPARE(desk.field("days")->text(), u"125"_s);
}

void TestRequestForm::joinsThePartsOfAPasteOfSeveralLines() {
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", "https://test.example.com");
    desk.paste("code", u"  fake-first \n  fake-second\r\n\n"_s);
    QCOMPARE(desk.field("code")->text(), u"fake-firstfake-second"_s);
}

void TestRequestForm::refusesWhatIsTooLongToPaste_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the longest") << 64 * 1024 << true;
    QTest::newRow("one more") << 64 * 1024 + 1 << false;
    QTest::newRow("a megabyte") << 1024 * 1024 << false;
}

void TestRequestForm::refusesWhatIsTooLongToPaste() {
    QFETCH(const int, size);
    QFETCH(const bool, taken);
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", "https://test.example.com");
    desk.type("code", u"before"_s);
    desk.field("code")->selectAll();
    QGuiApplication::clipboard()->setText(QString(size, u'm'));
    QTest::keySequence(desk.field("code"), QKeySequence::Paste);
    QCOMPARE(desk.field("code")->text().size(), taken ? qsizetype(size) : 6);
    QCOMPARE(desk.note(u"problem_code"_s).isEmpty(), taken);
    desk.say(Language::chinese);
    QCOMPARE(desk.note(u"problem_code"_s).contains(u"未粘贴"_s), !taken);
    QTest::keyClick(desk.field("code"), Qt::Key_End);
    QTest::keyClicks(desk.field("code"), u"x"_s);
    QVERIFY(desk.note(u"problem_code"_s).isEmpty());
}

void TestRequestForm::takesTheRightTokenOutOfSavedOnes() {
    RequestDesk desk;
    desk.open(u"mine"_s, "ekuaibao", "https://test.example.com");
    const QString saved =
        u"{\"format\":1,\n\"tokens\":[{\"role\":\"access_token\",\"token\":\"fake-access\",\"expires_at\":"
        "\"2026-03-01T11:00:00Z\"},{\"role\":\"refresh_token\",\"token\":\"fake-refresh\"}]}"_s;
    desk.paste("refreshToken", saved);
    desk.paste("accessToken", saved);
    QCOMPARE(desk.field("refreshToken")->text(), u"fake-refresh"_s);
    QCOMPARE(desk.field("accessToken")->text(), u"fake-access"_s);
    QCOMPARE(desk.note(u"state_accessToken"_s), u"Access token: expired 1 hour ago"_s);
}

void TestRequestForm::saysWhatTimeSaysOfATokenAsItIsTyped() {
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", "https://test.example.com");
    desk.type("code", jwtUntil(desk.clock.nowMs() + 60'000));
    QVERIFY2(desk.note(u"state_code"_s).contains(u"1:00 left"_s), qPrintable(desk.note(u"state_code"_s)));
    desk.clock.advance(240'000);
    desk.workplace->ticker.beat();
    QCOMPARE(desk.note(u"state_code"_s), u"Short-term code: expired 3 minutes ago"_s);
    desk.say(Language::chinese);
    QCOMPARE(desk.note(u"state_code"_s), u"短期令牌：已过期 3 分钟"_s);
    desk.type("code", u"fake"_s);
    QVERIFY(desk.note(u"state_code"_s).isEmpty());
}

void TestRequestForm::revealsForTenSecondsAndNotWhileSecretsAreHidden() {
    RequestDesk desk;
    desk.open(u"mine"_s, "sud", "https://test.example.com");
    desk.type("code", u"fake-code"_s);
    desk.button(u"reveal_code"_s)->click();
    QCOMPARE(desk.field("code")->displayText(), u"fake-code"_s);
    auto *end = desk.page->findChild<QTimer *>(u"revealEnd_code"_s);
    QVERIFY(end->isActive());
    QCOMPARE(end->interval(), 10'000);
    // As if they had gone by.
    end->setInterval(0);
    QTRY_VERIFY(desk.field("code")->displayText() != u"fake-code"_s);
    QVERIFY(!desk.button(u"reveal_code"_s)->isChecked());
    desk.button(u"reveal_code"_s)->click();
    QCOMPARE(desk.field("code")->displayText(), u"fake-code"_s);
    desk.workplace->discretion.cover();
    QVERIFY(desk.field("code")->displayText() != u"fake-code"_s);
    desk.field("code")->setFocus();
    desk.button(u"reveal_code"_s)->click();
    QCOMPARE(desk.field("code")->displayText(), u"fake-code"_s);
    desk.button(u"send"_s)->setFocus();
    QTRY_VERIFY(desk.field("code")->displayText() != u"fake-code"_s);
    desk.button(u"reveal_code"_s)->click();
    desk.workplace->discretion.set(true);
    QVERIFY(desk.field("code")->displayText() != u"fake-code"_s);
    QVERIFY(!desk.button(u"reveal_code"_s)->isEnabled());
}

void TestRequestForm::keepsTheValuesOfEachProfileAndEndpointApart() {
    RequestDesk desk;
    const QString first = desk.open(u"first"_s, "sud", "https://test.example.com");
    desk.type("code", u"fake-first"_s);
    const QString second = desk.open(u"second"_s, "sud", "https://test.example.com");
    QVERIFY(desk.field("code")->text().isEmpty());
    desk.type("code", u"fake-second"_s);
    desk.choose("update_sstoken");
    desk.type("ss_token", u"fake-token"_s);
    desk.workplace->environments.choose(first);
    deliverEvents();
    QCOMPARE(desk.field("code")->text(), u"fake-first"_s);
    desk.workplace->environments.choose(second);
    deliverEvents();
    QCOMPARE(desk.field("ss_token")->text(), u"fake-token"_s);
    desk.choose("get_sstoken");
    QCOMPARE(desk.field("code")->text(), u"fake-second"_s);
}

void TestRequestForm::keepsTextAndSelectionWhenTheLanguageTurns() {
    RequestDesk desk;
    desk.open(u"mine"_s, "ekuaibao", "https://test.example.com");
    QLineEdit *edit = desk.field("expireDate");
    desk.type("expireDate", u"365"_s);
    edit->setSelection(1, 2);
    desk.say(Language::chinese);
    QCOMPARE(desk.field("expireDate"), edit);
    QCOMPARE(edit->text(), u"365"_s);
    QCOMPARE(edit->selectedText(), u"65"_s);
}

void TestRequestForm::putsTheCursorWhereSomethingIsMissing() {
    RequestDesk desk;
    desk.open(u"mine"_s, "ekuaibao", "https://test.example.com");
    desk.page->activateWindow();
    desk.type("accessToken", u"fake-token"_s);
    desk.button(u"send"_s)->click();
    QVERIFY(!desk.record());
    QVERIFY(desk.note(u"problem_accessToken"_s).isEmpty());
    QCOMPARE(desk.note(u"problem_refreshToken"_s), u"This is needed."_s);
    QCOMPARE(desk.note(u"problem_expireDate"_s), u"This is needed."_s);
    QCOMPARE(desk.page->focusWidget(), desk.field("refreshToken"));
    desk.type("refreshToken", u"f"_s);
    QVERIFY(desk.note(u"problem_refreshToken"_s).isEmpty());
}

void TestRequestForm::standsBesideTheResultOnlyWhereThereIsRoom() {
    const RequestDesk desk;
    const auto *splitter = desk.page->findChild<QSplitter *>(u"splitter"_s);
    const int digit = desk.page->fontMetrics().horizontalAdvance(u'0');
    desk.page->resize(90 * digit, 600);
    QCOMPARE(splitter->orientation(), Qt::Vertical);
    desk.page->resize(150 * digit, 600);
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
}

TD_TEST_CLASS(TestRequestForm);

}  // namespace td::test

#include "test_request_form.moc"
