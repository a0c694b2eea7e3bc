// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QXmlStreamReader>
#include <QtTest>

#include "support/app_server.h"
#include "support/test_main.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `check`, as a user runs it.
class TestCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<UserDesk>(); }
    void theSandboxKeepsItsContracts_data();
    void theSandboxKeepsItsContracts();
    void aRightServerPasses();
    void aFlawIsToldInEveryForm_data();
    void aFlawIsToldInEveryForm();
    void aRecommendedFlawIsNoFailure();
    void theReportIsJUnit();
    void theSecretComesFromTheVault();
    void withoutASecretItSaysWhatItNeeds();
    void aMissingClaimIsSaid();
    void nothingOfATokenIsPrintedOrKept();
    void productionIsLocked();
    void whatCannotBeAskedEndsWithThree();
    void aMistakeEndsWithTwo_data();
    void aMistakeEndsWithTwo();

private:
    void serve(AppVariant variant, const QStringList &more = {u"--claim"_s, u"app_id=1461564080052506636"_s});
    Ended check(const QStringList &more, const QString &language = u"en"_s) const {
        return m_desk->run(
            QStringList{u"--lang"_s, language, u"check"_s, u"sud"_s, u"--profile"_s, u"there"_s} + more);
    }
    QStringList withSecret(const QStringList &more = {}) const {
        return QStringList{u"--set"_s, m_desk->secretFrom("app_secret", AppServer::appSecret())} + more;
    }
    static QStringList failed(const QJsonObject &report);

    base::SystemClock m_clock;
    std::unique_ptr<UserDesk> m_desk;
    std::unique_ptr<AppServer> m_server;
};

void TestCheck::serve(AppVariant variant, const QStringList &more) {
    m_server = std::make_unique<AppServer>(variant, m_clock);
    QVERIFY(m_desk->addProfile(u"there"_s, u"sud"_s, m_server->url(), more));
}

QStringList TestCheck::failed(const QJsonObject &report) {
    QStringList ids;
    for (const auto &check : report[u"checks"].toArray()) {
        if (check[u"result"].toString() == "failed"_L1)
            ids.append(check[u"id"].toString());
    }
    return ids;
}

void TestCheck::theSandboxKeepsItsContracts_data() {
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("notRun");
    QTest::newRow("sud") << u"sud"_s << QStringList();
    QTest::newRow("enduser") << u"enduser"_s << QStringList{u"expired_token"_s};
    QTest::newRow("ekuaibao") << u"ekuaibao"_s << QStringList{u"expired_tokens"_s};
}

void TestCheck::theSandboxKeepsItsContracts() {
    QFETCH(QString, service);
    QFETCH(QStringList, notRun);
    const Ended ended = m_desk->run({u"check"_s, service, u"--profile"_s, u"sandbox-"_s + service,
                                     u"--use-up"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ended.exit, 0);
    const QJsonObject report = ended.object();
    QCOMPARE(failed(report), QStringList());
    QStringList left;
    for (const auto &check : report[u"checks"].toArray()) {
        if (check[u"result"].toString() == "not_run"_L1)
            left.append(check[u"id"].toString());
    }
    QCOMPARE(left, notRun);
    QCOMPARE(report[u"passed"].toInt() + report[u"not_run"].toInt(), report[u"checks"].toArray().size());
}

void TestCheck::aRightServerPasses() {
    serve(AppVariant::plain);
    const Ended ended = check(withSecret({u"--json"_s}));
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.err, QByteArray());
    const QJsonObject report = ended.object();
    QCOMPARE(report[u"failed"].toInt(), 0);
    QCOMPARE(report[u"not_run"].toInt(), 0);
    const QJsonObject first = report[u"checks"][0].toObject();
    for (const QString &name : {u"id"_s, u"level"_s, u"result"_s, u"expected"_s, u"got"_s, u"pointer"_s})
        QVERIFY2(first.contains(name), qPrintable(name));
}

void TestCheck::aFlawIsToldInEveryForm_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("text, English") << u"text"_s << u"en"_s
                                   << QByteArray("Failed  an expired code gives 1005");
    QTest::newRow("text, Chinese") << u"text"_s << u"zh"_s << QByteArray("未通过  过期的 code 返回 1005");
    QTest::newRow("Markdown, English")
        << u"markdown"_s << u"en"_s << QByteArray(R"(| Failed | Required | expired\_code | an expired code)");
    QTest::newRow("Markdown, Chinese")
        << u"markdown"_s << u"zh"_s << QByteArray(R"(| 未通过 | 必须 | expired\_code | 过期的 code)");
    QTest::newRow("JUnit, English") << u"junit"_s << u"en"_s
                                    << QByteArray("message=\"an expired code gives 1005\"");
    QTest::newRow("JUnit, Chinese") << u"junit"_s << u"zh"_s
                                    << QByteArray("message=\"过期的 code 返回 1005\"");
    QTest::newRow("JSON") << u"json"_s << u"en"_s << QByteArray("\"pointer\": \"/sdk_error_code\"");
}

void TestCheck::aFlawIsToldInEveryForm() {
    QFETCH(QString, format);
    QFETCH(QString, language);
    QFETCH(QByteArray, told);
    serve(AppVariant::expired_as_invalid);
    const Ended ended = check(withSecret({u"--format"_s, format}), language);
    QCOMPARE(ended.exit, 1);
    QVERIFY2(ended.out.contains(told), ended.out.constData());
    QVERIFY2(ended.out.contains("1004"), ended.out.constData());
}

void TestCheck::aRecommendedFlawIsNoFailure() {
    serve(AppVariant::exp_differs);
    const Ended ended = check(withSecret({u"--json"_s}));
    QCOMPARE(ended.exit, 0);
    QCOMPARE(failed(ended.object()), (QStringList{u"get_exp"_s, u"update_exp"_s}));
}

void TestCheck::theReportIsJUnit() {
    serve(AppVariant::exp_differs);
    const Ended ended = check(withSecret({u"--format"_s, u"junit"_s}));
    QXmlStreamReader xml(ended.out);
    QHash<QString, int> elements;
    QStringList types;
    int stated = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++elements[xml.name().toString()];
        if (xml.name() == "failure"_L1)
            types.append(xml.attributes().value(u"type"_s).toString());
        if (xml.name() == "testsuite"_L1)
            stated = xml.attributes().value(u"tests"_s).toInt();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(elements.value(u"testcase"_s), stated);
    QCOMPARE(types, (QStringList{u"recommended"_s, u"recommended"_s}));
}

void TestCheck::theSecretComesFromTheVault() {
    serve(AppVariant::plain);
    const QStringList vault{u"--passphrase-file"_s, m_desk->write(u"pass"_s, "a passphrase of a test")};
    QCOMPARE(m_desk
                 ->run(vault + QStringList{u"profiles"_s, u"secret"_s, u"there"_s,
                                           m_desk->secretFrom("app_secret", AppServer::appSecret())})
                 .exit,
             0);
    const Ended ended =
        m_desk->run(vault + QStringList{u"check"_s, u"sud"_s, u"--profile"_s, u"there"_s, u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.object()[u"not_run"].toInt(), 0);
    const QJsonArray saved = m_desk->run(vault + QStringList{u"tokens"_s, u"list"_s, u"--json"_s}).array();
    QVERIFY(saved.isEmpty());
}

void TestCheck::withoutASecretItSaysWhatItNeeds() {
    serve(AppVariant::plain);
    const Ended ended = check({});
    QCOMPARE(ended.exit, 0);
    QVERIFY2(ended.out.contains("It needs a value for “code”, or the app secret to make one with."),
             ended.out.constData());
    QVERIFY(check({}, u"zh"_s).out.contains("需要给出 “code” 的值，或用于生成该值的应用密钥。"));
}

void TestCheck::aMissingClaimIsSaid() {
    serve(AppVariant::plain, {});
    const Ended ended = check(withSecret());
    QCOMPARE(ended.exit, 1);
    QVERIFY2(ended.err.contains("“app_id”"), ended.err.constData());
    QCOMPARE(check(withSecret({u"--set"_s, u"app_id=1461564080052506636"_s})).exit, 0);
    const QString code = m_desk->secretFrom("code", m_server->newCode());
    QCOMPARE(check(withSecret({u"--set"_s, code})).exit, 0);
}

void TestCheck::nothingOfATokenIsPrintedOrKept() {
    // A masked one shows its first four characters.
    static const QRegularExpression token(u"eyJ[A-Za-z0-9_-]{8}"_s);
    for (const AppVariant variant : {AppVariant::token_in_refusal, AppVariant::camel_data}) {
        m_desk = std::make_unique<UserDesk>();
        serve(variant);
        for (const char *format : {"text", "json", "markdown", "junit"}) {
            const Ended ended = check(withSecret({u"--format"_s, QString::fromLatin1(format)}));
            QCOMPARE(ended.exit, 1);
            QVERIFY2(!QString::fromUtf8(ended.out + ended.err).contains(token), ended.out.constData());
        }
        QVERIFY(!QString::fromLatin1(m_desk->everythingKept()).contains(token));
        QVERIFY(!m_desk->everythingKept().contains(AppServer::appSecret()));
    }
}

void TestCheck::productionIsLocked() {
    m_server = std::make_unique<AppServer>(AppVariant::plain, m_clock);
    QCOMPARE(m_desk
                 ->run({u"profiles"_s, u"add"_s, u"there"_s, u"--service"_s, u"sud"_s, u"--kind"_s,
                        u"production"_s, u"--base-url"_s, u"https://localhost:1"_s})
                 .exit,
             0);
    const Ended locked = check(withSecret({u"--json"_s}));
    QCOMPARE(locked.exit, 2);
    QCOMPARE(locked.object()[u"error"][u"code"].toString(), u"desk_production_locked"_s);
    const Ended asked = check(withSecret({u"--json"_s, u"--production"_s, u"there"_s}));
    QCOMPARE(asked.exit, 3);
    QCOMPARE(asked.object()[u"checks"][2][u"reason"].toString(), u"check_no_value"_s);
}

void TestCheck::whatCannotBeAskedEndsWithThree() {
    serve(AppVariant::plain);
    m_server.reset();
    const Ended ended = check(withSecret({u"--json"_s}));
    QCOMPARE(ended.exit, 3);
    const QJsonObject report = ended.object();
    QCOMPARE(report[u"not_run"].toInt(), report[u"checks"].toArray().size());
    QCOMPARE(report[u"reason"].toString(), u"net_connection_refused"_s);
}

void TestCheck::aMistakeEndsWithTwo_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    const QString profile = u"--profile"_s;
    QTest::newRow("unknown service") << QStringList{u"other"_s, profile, u"there"_s}
                                     << u"usage_unknown_service"_s;
    QTest::newRow("another service's profile")
        << QStringList{u"enduser"_s, profile, u"there"_s} << u"usage_other_service"_s;
    QTest::newRow("unknown format") << QStringList{u"sud"_s, profile, u"there"_s, u"--format"_s, u"pdf"_s}
                                    << u"usage_bad_value"_s;
    QTest::newRow("unknown value") << QStringList{u"sud"_s, profile, u"there"_s, u"--set"_s, u"cod=1"_s}
                                   << u"plan_unknown_parameter"_s;
    QTest::newRow("value twice") << QStringList{u"sud"_s,    profile,    u"there"_s, u"--set"_s,
                                                u"code=1"_s, u"--set"_s, u"code=2"_s}
                                 << u"usage_option_twice"_s;
}

void TestCheck::aMistakeEndsWithTwo() {
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    serve(AppVariant::plain);
    const Ended ended = m_desk->run(QStringList{u"check"_s} + words + QStringList{u"--json"_s});
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.object()[u"error"][u"code"].toString(), code);
    QCOMPARE(m_server->server().connections(), 0);
}

TD_TEST_CLASS(TestCheck);

}  // namespace td::test

#include "test_check.moc"
