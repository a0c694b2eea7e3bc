// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

#include "gui/environment/decision_dialog.h"
#include "gui/environment/profile/certificate_field.h"
#include "gui/environment/profile/secret_field.h"
#include "open_profile_dialog.h"
#include "support/fault_server.h"
#include "support/test_authority.h"
#include "support/test_main.h"
#include "words/environment/connection_text.h"
#include "words/sentence.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::CertificateField;
using gui::SecretField;
using words::Language;

/// How a server is reached, as it is typed into a profile; and what comes of trying it.
class TestConnectionForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheProxyInTheProfileAndItsLoginOutOfIt();
    void forgetsTheLoginWithTheProxy();
    void saysWhatIsWrongUnderItsField_data();
    void saysWhatIsWrongUnderItsField();
    void asksForThePassphraseOfAClientCertificate();
    void savesWhatWasChosenThoughItIsNotReadYet();
    void takesNoKeyForATrustedCertificate();
    void saysWhatComesOfTryingIt_data();
    void saysWhatComesOfTryingIt();
    void thereIsNothingToStopAtFirst();
    void triesNothingWhileTheAddressIsWrong();
    void asksBeforeItTriesProduction();
    void signsWithTheSecretThatIsTyped();
};

namespace {

void chooseProxy(OpenProfileDialog &open, int index) {
    auto *proxy = open.find<QComboBox>(u"proxy"_s);
    proxy->setCurrentIndex(index);
    Q_EMIT proxy->activated(index);
}

void chooseFile(OpenProfileDialog &open, const QString &field, const QByteArray &content) {
    Q_EMIT open.find<CertificateField>(field)->fileRead(content);
}

service::Profile saved(OpenProfileDialog &open) {
    return *open.desk.workplace.environments.find(open.id);
}

}  // namespace

void TestConnectionForm::keepsTheProxyInTheProfileAndItsLoginOutOfIt() {
    OpenProfileDialog open;
    open.openEdit();
    QVERIFY(!open.find<QLineEdit>(u"proxyUrl"_s)->isVisible());
    chooseProxy(open, 2);
    open.type(u"proxyUrl"_s, u"http://proxy.example.com:3128"_s);
    open.type(u"login"_s, u"me:fake-login-1"_s);
    QVERIFY(open.saved());
    QCOMPARE(saved(open).connection.proxy, QByteArray("http://proxy.example.com:3128"));
    QCOMPARE(open.desk.workplace.secrets.forCalls(open.id).proxyLogin.reveal(),
             QByteArrayView("me:fake-login-1"));
    open.openEdit();
    QCOMPARE(open.find<QComboBox>(u"proxy"_s)->currentIndex(), 2);
    QVERIFY(open.find<SecretField>(u"login"_s)->text().isEmpty());
    QVERIFY(open.find<SecretField>(u"login"_s)->placeholderText().startsWith(u"There is one"_s));
}

void TestConnectionForm::forgetsTheLoginWithTheProxy() {
    OpenProfileDialog open;
    open.desk.workplace.secrets.put(
        {open.id, {desk::SecretName::Use::proxy_login, {}}, base::Secret(QByteArray("me:fake-login-1"))});
    open.openEdit();
    chooseProxy(open, 1);
    QVERIFY(open.saved());
    QCOMPARE(saved(open).connection.proxy, QByteArray("none"));
    QVERIFY(open.desk.workplace.secrets.forCalls(open.id).proxyLogin.isEmpty());
}

void TestConnectionForm::saysWhatIsWrongUnderItsField_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    using enum service::ProfileFault;
    const auto worded = [](const base::Error &error) { return words::sentence(error, Language::english); };
    QTest::newRow("no proxy") << u"proxyUrl"_s << u"proxy"_s << u"This is no address of a proxy."_s;
    QTest::newRow("a login in the address") << u"proxyUrl"_s << u"http://me:fake@proxy.example.com"_s
                                            << u"Leave the user name and the password out"_s;
    QTest::newRow("a login without a password")
        << u"login"_s << u"me"_s << worded(base::error(desk::DeskFault::desk_bad_proxy_login));
    QTest::newRow("no pin") << u"pin"_s << u"abc"_s << worded(base::error(profile_bad_pin));
}

void TestConnectionForm::saysWhatIsWrongUnderItsField() {
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    OpenProfileDialog open;
    open.openEdit();
    chooseProxy(open, 2);
    open.type(field, typed);
    const QString remark = QString(field).replace(u"Url"_s, QString()) + u"Problem"_s;
    QVERIFY2(open.remark(remark).startsWith(expected), qPrintable(open.remark(remark)));
    open.desk.workplace.language.set(Language::chinese);
    deliverEvents();
    QVERIFY(!open.remark(remark).isEmpty() && !open.remark(remark).startsWith(expected));
}

void TestConnectionForm::asksForThePassphraseOfAClientCertificate() {
    TestAuthority authority;
    const TlsIdentity mine = authority.issue({.name = "client.example"});
    const QByteArray sealedKey = mine.key.toPem("made-up");
    OpenProfileDialog open;
    open.openEdit();
    auto *passphrase = open.find<QLineEdit>(u"passphrase"_s);
    QVERIFY(!passphrase->isVisible());
    chooseFile(open, u"identity"_s, mine.chain.constFirst().toPem() + sealedKey);
    QTRY_VERIFY(passphrase->isVisible());
    passphrase->setText(u"made-up"_s);
    Q_EMIT passphrase->editingFinished();
    QTRY_COMPARE(open.find<CertificateField>(u"identity"_s)->pem(), mine.chain.constFirst().toPem());
    QVERIFY(!passphrase->isVisible() && passphrase->text().isEmpty());
    QVERIFY(open.saved());
    QCOMPARE(saved(open).connection.clientCertificate, mine.chain.constFirst().toPem());
    QVERIFY(open.desk.workplace.secrets.forCalls(open.id).clientKey.reveal().contains("PRIVATE KEY"));
}

void TestConnectionForm::savesWhatWasChosenThoughItIsNotReadYet() {
    TestAuthority authority;
    const TlsIdentity mine = authority.issue({.name = "client.example"});
    OpenProfileDialog open;
    open.openEdit();
    chooseFile(open, u"identity"_s, mine.chain.constFirst().toPem() + mine.key.toPem());
    QVERIFY(open.saved());
    QCOMPARE(saved(open).connection.clientCertificate, mine.chain.constFirst().toPem());
    QVERIFY(open.desk.workplace.secrets.forCalls(open.id).clientKey.reveal().contains("PRIVATE KEY"));
}

void TestConnectionForm::takesNoKeyForATrustedCertificate() {
    TestAuthority authority;
    OpenProfileDialog open;
    open.openEdit();
    chooseFile(open, u"authorities"_s, authority.issue({}).key.toPem());
    QCOMPARE(open.remark(u"authoritiesProblem"_s),
             words::sentence(base::error(service::ProfileFault::profile_private_key), Language::english));
    chooseFile(open, u"authorities"_s, authority.certificate().toPem());
    QVERIFY(open.remark(u"authoritiesProblem"_s).isEmpty());
    QVERIFY(open.saved());
    QCOMPARE(saved(open).connection.authorities, authority.certificate().toPem());
}

void TestConnectionForm::saysWhatComesOfTryingIt_data() {
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("an answer") << true;
    QTest::newRow("TLS") << false;
}

void TestConnectionForm::saysWhatComesOfTryingIt() {
    QFETCH(const bool, isTrusted);
    TestAuthority authority;
    FaultServer server(authority.issue({}));
    server.setScript(Script::answer(404, "{}"));
    OpenProfileDialog open;
    open.openEdit();
    open.type(u"baseUrl"_s, QString::fromUtf8(server.url()));
    if (isTrusted)
        chooseFile(open, u"authorities"_s, authority.certificate().toPem());
    open.find<QPushButton>(u"tryConnection"_s)->click();
    auto *result = open.find<gui::Remark>(u"result"_s);
    QTRY_VERIFY(open.find<QPushButton>(u"tryConnection"_s)->isEnabled());
    QVERIFY(result->text().contains(isTrusted ? u"HTTP 404"_s : u"TLS"_s));
    const QString english = result->text();
    open.desk.workplace.language.set(Language::chinese);
    deliverEvents();
    QVERIFY(!result->text().isEmpty() && result->text() != english);
    // Of another address nothing is known.
    open.type(u"baseUrl"_s, u"https://elsewhere.example"_s);
    QCOMPARE(result->text(), QString());
}

void TestConnectionForm::thereIsNothingToStopAtFirst() {
    OpenProfileDialog open;
    open.openEdit();
    QVERIFY(!open.find<QPushButton>(u"stopTrying"_s)->isVisible());
}

void TestConnectionForm::triesNothingWhileTheAddressIsWrong() {
    OpenProfileDialog open;
    open.openEdit();
    open.type(u"baseUrl"_s, u"nonsense"_s);
    open.find<QPushButton>(u"tryConnection"_s)->click();
    QVERIFY(open.find<QPushButton>(u"tryConnection"_s)->isEnabled());
    QCOMPARE(open.remark(u"result"_s),
             words::sentence(base::error(service::ProfileFault::profile_bad_url), Language::english));
}

void TestConnectionForm::asksBeforeItTriesProduction() {
    FaultServer server;
    server.setScript(Script::answer(200, "{}"));
    OpenProfileDialog open;
    open.openEdit();
    open.type(u"baseUrl"_s, QString::fromUtf8(server.url()));
    open.find<QRadioButton>(u"production"_s)->click();
    open.find<QPushButton>(u"tryConnection"_s)->click();
    auto *question = open.find<gui::DecisionDialog>(u"askProduction"_s);
    QVERIFY(question && question->isVisible());
    QCOMPARE(server.connections(), 0);
    question->accept();
    QTRY_VERIFY(open.remark(u"result"_s).contains(u"HTTP 200"_s));
    QCOMPARE(server.deliveries(), 1);
}

void TestConnectionForm::signsWithTheSecretThatIsTyped() {
    OpenProfileDialog open;
    open.openEdit();
    auto *secret = open.find<SecretField>(u"signingSecret"_s);
    QVERIFY(!secret->isVisible());
    open.find<QCheckBox>(u"signs"_s)->click();
    QVERIFY(secret->isVisible());
    QVERIFY(!open.remark(u"signsProblem"_s).isEmpty());
    open.type(u"claims_app_id"_s, u"appID"_s);
    QVERIFY(open.remark(u"signsProblem"_s).isEmpty());
    open.type(u"signingSecret"_s, u"fake-app-secret"_s);
    QVERIFY(open.saved());
    QVERIFY(saved(open).signs);
    QCOMPARE(open.desk.workplace.secrets.forCalls(open.id).appSecret.reveal(),
             QByteArrayView("fake-app-secret"));
    QCOMPARE(open.desk.workplace.keys.keys().size(), 1);
}

}  // namespace td::test

namespace {
using td::test::TestConnectionForm;
TD_TEST_CLASS(TestConnectionForm);
}  // namespace

#include "test_connection_form.moc"
