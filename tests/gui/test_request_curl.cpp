// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include "gui/environment/profile/profile_dialog.h"
#include "gui/environment/remark.h"
#include "gui/look/offer_strip.h"
#include "gui/main_window.h"
#include "gui/request/request_page.h"
#include "own_desk.h"
#include "own_inspect_page.h"
#include "shown_texts.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::MainWindow;
using words::Language;

namespace {

/// The window on its Inspect page, with the profile `own`.
struct Window {
    OwnDesk desk;
    QString id = desk.addProfile(u"own"_s, "sud", "https://own.example/api");
    MainWindow window{desk.workplace};

    Window() {
        window.fill();
        window.showPage(MainWindow::Page::request);
        window.show();
    }
    gui::RequestPage *page() const { return window.findChild<gui::RequestPage *>(); }
    gui::OfferStrip *strip() const { return page()->findChild<gui::OfferStrip *>(u"curl"_s); }
    QPushButton *action() const { return strip()->findChild<QPushButton *>(u"accept"_s); }
    QLineEdit *field(const QString &name) const { return page()->findChild<QLineEdit *>(name); }
    /// What every field of the form holds.
    QStringList typed() const {
        QStringList texts;
        for (const QLineEdit *edit : page()->findChildren<QLineEdit *>())
            texts.append(edit->text());
        return texts;
    }
    gui::ProfileDialog *dialog() const {
        const auto all = window.findChildren<gui::ProfileDialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
};

}  // namespace

/// A pasted curl command fills in a request, or begins a profile; it sends nothing.
class TestRequestCurl final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheFormOfTheProfileThatHasItsHost();
    void saysWhatItDidNotTakeOver();
    void offersAProfileWhereThereIsNone();
    void asksForTheKindOfTheNewProfile();
    void fillsTheFormOnceTheProfileIsThere();
    void saysWhyACommandIsOfNoUse_data();
    void saysWhyACommandIsOfNoUse();
    void comesFromThePasteBox();
    void comesFromPastingOnTheRequestPage();
    void masksItsSecretsInThePasteBox_data();
    void masksItsSecretsInThePasteBox();
    void saysEverythingInBothLanguages();
};

void TestRequestCurl::fillsTheFormOfTheProfileThatHasItsHost() {
    const Window own;
    own.page()->useCurl(R"(curl https://own.example/api/get_sstoken --json '{"code":"fake-code"}')");
    QCOMPARE(own.desk.workplace.environments.current().id, own.id);
    QVERIFY(own.typed().contains(u"fake-code"_s));
    QVERIFY(own.strip()->text().contains(u"Nothing was sent"_s));
    QVERIFY(!own.action()->isVisible());
}

void TestRequestCurl::saysWhatItDidNotTakeOver() {
    const Window own;
    own.page()->useCurl(R"(curl -k -x proxy.example:1 -H 'X-More: a' https://own.example/api/get_sstoken )"
                        R"(--json '{"code":"fake-code","other":"b"}')");
    for (const char *part : {"-k was not taken over", "-x was not taken over", "“other”", "X-More"})
        QVERIFY2(own.strip()->text().contains(QString::fromUtf8(part)), qPrintable(own.strip()->text()));
}

void TestRequestCurl::offersAProfileWhereThereIsNone() {
    const Window own;
    const QString before = own.desk.workplace.environments.current().id;
    own.page()->useCurl(R"(curl https://new.example/get_sstoken -H 'X-Tenant: a' -H 'X-Api-Key: fake-key' )"
                        R"(--json '{"code":"fake-code"}')");
    QCOMPARE(own.desk.workplace.environments.current().id, before);
    QVERIFY(own.strip()->text().contains(u"new.example"_s));
    QVERIFY(!own.strip()->text().contains(u"fake"_s));
    QVERIFY(own.action()->isVisible());
    own.action()->click();
    QVERIFY(own.dialog());
    QCOMPARE(own.dialog()->findChild<QLineEdit *>(u"baseUrl"_s)->text(), u"https://new.example"_s);
    for (const QLineEdit *edit : own.dialog()->findChildren<QLineEdit *>())
        QVERIFY(edit->text() != u"fake-key"_s || edit->echoMode() == QLineEdit::Password);
}

void TestRequestCurl::asksForTheKindOfTheNewProfile() {
    const Window own;
    own.page()->useCurl("curl http://new.example/get_sstoken --json '{}'");
    own.action()->click();
    QVERIFY(!own.dialog()->findChild<QRadioButton *>(u"test"_s)->isChecked());
    QVERIFY(!own.dialog()->findChild<QRadioButton *>(u"production"_s)->isChecked());
    QTest::keyClicks(own.dialog()->findChild<QLineEdit *>(u"name"_s), u"new"_s);
    own.dialog()->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(own.dialog()->isVisible());
    QVERIFY(!own.dialog()->findChild<gui::Remark *>(u"kindProblem"_s)->text().isEmpty());
    // That it is not encrypted is said as well.
    QVERIFY(own.dialog()->findChild<gui::Remark *>(u"baseUrlProblem"_s)->text().contains(u"http://"_s));
    own.dialog()->findChild<QRadioButton *>(u"test"_s)->click();
    QVERIFY(own.dialog()->findChild<gui::Remark *>(u"kindProblem"_s)->text().isEmpty());
}

void TestRequestCurl::fillsTheFormOnceTheProfileIsThere() {
    Window own;
    own.page()->useCurl(
        R"(curl https://new.example/get_sstoken -H 'X-Api-Key: fake-key' --json '{"code":"fake-code"}')");
    own.action()->click();
    QTest::keyClicks(own.dialog()->findChild<QLineEdit *>(u"name"_s), u"new"_s);
    own.dialog()->findChild<QRadioButton *>(u"test"_s)->click();
    ListChange changed(own.desk.workplace.environments);
    own.dialog()->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(changed.comes());
    const service::Profile &made = own.desk.workplace.environments.current();
    QCOMPARE(made.name, u"new"_s);
    QCOMPARE(made.secretHeaders, QList<QByteArray>{"X-Api-Key"});
    QCOMPARE(own.desk.workplace.secrets.forCalls(made.id).headers.size(), 1);
    QVERIFY(own.typed().contains(u"fake-code"_s));
    QVERIFY(own.strip()->text().contains(u"Nothing was sent"_s));
}

void TestRequestCurl::saysWhyACommandIsOfNoUse_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("an open quote") << QByteArray("curl 'https://own.example") << u"not closed"_s;
    QTest::newRow("no URL") << QByteArray("curl -k") << u"no URL"_s;
    QTest::newRow("a host behind a user")
        << QByteArray("curl https://own.example@evil.example/x") << u"evil.example"_s;
    QTest::newRow("a file") << QByteArray("curl file:///etc/passwd") << u"file:"_s;
}

void TestRequestCurl::saysWhyACommandIsOfNoUse() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    const Window own;
    own.page()->useCurl(text);
    QVERIFY2(own.strip()->text().contains(said), qPrintable(own.strip()->text()));
    QVERIFY(!own.action()->isVisible());
}

void TestRequestCurl::comesFromThePasteBox() {
    OwnPage own;
    const QByteArray command = R"(curl https://own.example/api/get_sstoken --json '{"code":"fake-code"}')";
    const QSignalSpy wanted(&own.page, &gui::InspectPage::curlWanted);
    own.paste(command);
    auto *strip = own.find<gui::OfferStrip>(u"curl"_s);
    QTRY_VERIFY(strip->isVisible());
    strip->findChild<QPushButton *>(u"accept"_s)->click();
    QCOMPARE(wanted.first().first().toByteArray(), command);
    own.paste("no command");
    QTRY_VERIFY(!strip->isVisible());
}

void TestRequestCurl::comesFromPastingOnTheRequestPage() {
    const Window own;
    QGuiApplication::clipboard()->setText(
        u"curl https://own.example/api/get_sstoken --json '{\"code\":\"fake-code\"}'"_s);
    auto *navigation = own.window.findChild<QListWidget *>(u"navigation"_s);
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(own.window.page(), MainWindow::Page::request);
    QVERIFY(own.typed().contains(u"fake-code"_s));
}

void TestRequestCurl::masksItsSecretsInThePasteBox_data() {
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("a secret header") << QByteArray("-H 'X-Api-Key: fake-secret'");
    QTest::newRow("a password") << QByteArray("-u user:fake-secret");
    QTest::newRow("a cookie") << QByteArray("-b session=fake-secret");
    QTest::newRow("a bearer") << QByteArray("--oauth2-bearer fake-secret");
    QTest::newRow("with escapes") << QByteArray("-H $'X-Api-Key: a\\x21fake-secret\\'b'");
    QTest::newRow("on Windows") << QByteArray("-H ^\"X-Api-Key: fake-secret^\"");
}

void TestRequestCurl::masksItsSecretsInThePasteBox() {
    QFETCH(const QByteArray, option);
    OwnPage own;
    own.paste("curl https://own.example/api/get_sstoken " + option);
    QTRY_VERIFY(own.find<gui::OfferStrip>(u"curl"_s)->isVisible());
    QVERIFY2(!own.box()->toPlainText().contains(u"fake-secret"_s), qPrintable(own.box()->toPlainText()));
    QVERIFY(own.box()->toPlainText().contains(u"own.example"_s));
}

void TestRequestCurl::saysEverythingInBothLanguages() {
    Window own;
    own.page()->useCurl("curl -k -L --frob https://new.example/get_sstoken -d @x");
    own.action()->click();
    for (const Language language : {Language::chinese, Language::english}) {
        own.desk.workplace.language.set(language);
        deliverEvents();
        QCOMPARE(foreignTexts({own.strip()->text(), own.action()->text()}, language), QStringList());
        QCOMPARE(doubledMnemonics(*own.page()), QStringList());
    }
}

TD_TEST_CLASS(TestRequestCurl);

}  // namespace td::test

#include "test_request_curl.moc"
