// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/identity.h"
#include "token/samples.h"
#include "words/catalog.h"
#include "words/eight_hours_east.h"
#include "words/languages.h"
#include "words/token/report.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {

constexpr qint64 nowMs = 1'630'410'661'000;  // two hours before the SUD sample expires

token::Inspection inspected(const QByteArray &token, token::Kind kind = token::Kind::jwt) {
    return token::inspect({kind, 0, token.size(), token}, nowMs);
}

QString reportOf(const QByteArray &token, Language language, bool coverUser = false) {
    const token::Inspection inspection = inspected(token);
    return words::report({.inspection = inspection, .field = {}, .responses = {}, .coverUser = coverUser},
                         test::builtInCatalog(), nowMs, language);
}

}  // namespace

class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsAColleagueAll_data();
    void tellsAColleagueAll();
    void tellsWhatTheServiceSaid_data();
    void tellsWhatTheServiceSaid();
    void masksWhatIsPersonal_data();
    void masksWhatIsPersonal();
    void holdsNoToken_data();
    void holdsNoToken();
    void cutsLongValues();
    void saysWhyATokenCannotBeRead();
};

void TestReport::tellsAColleagueAll_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("English") << Language::english
                             << uR"(Token report: 2021-08-31T19:51:01+08:00 | 2021-08-31T11:51:01Z
Token: ss_token · JWT · eyJh…QxM (masked) · fingerprint: FINGERPRINT
- Not expired: 2 hours left, until 2021-08-31T21:51:01+08:00 (2021-08-31T13:51:01Z).
- Signature not checked: this is what the token says, not proof of it.
- Belongs to user 123 (uid).
- Environment not known.

Claims
- uid: "123"  — User id on the platform / User id in the app
- exp: 1630417861  — Expires at  — 2021-08-31T21:51:01+08:00 | 2021-08-31T13:51:01Z | in 2 hours
- app_id: "appID"  — App id assigned by SUD

Header
- alg: "HS256"  — Algorithm
- typ: "JWT"  — Type
)"_s;
    QTest::newRow("Chinese") << Language::chinese
                             << uR"(令牌报告：2021-08-31T19:51:01+08:00 | 2021-08-31T11:51:01Z
令牌：ss_token · JWT 令牌 · eyJh…QxM（已脱敏） · 指纹：FINGERPRINT
- 未过期：剩余 2 小时，到 2021-08-31T21:51:01+08:00 为止（2021-08-31T13:51:01Z）。
- 未验签：内容只是令牌自己的说法，不能作为凭据。
- 属于用户 123（uid）。
- 环境未知。

声明
- uid："123"  — 平台用户 ID / App 内的用户 ID
- exp：1630417861  — 过期时间  — 2021-08-31T21:51:01+08:00 | 2021-08-31T13:51:01Z | 2 小时后
- app_id："appID"  — SUD 分配的 AppID

头部
- alg："HS256"  — 算法
- typ："JWT"  — 类型
)"_s;
}

void TestReport::tellsAColleagueAll() {
    QFETCH(Language, language);
    QFETCH(QString, wanted);
    const test::EightHoursEast zone;
    const token::Inspection inspection = inspected(test::sudToken);
    wanted.replace(u"FINGERPRINT"_s, QString::fromLatin1(inspection.fingerprint));
    const QString text = words::report({.inspection = inspection, .field = "ss_token", .responses = {}},
                                       test::builtInCatalog(), nowMs, language);
    QCOMPARE(text.split(u'\n'), wanted.split(u'\n'));
}

void TestReport::tellsWhatTheServiceSaid_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("English") << Language::english << QStringList{u"Response"_s, u"sdk_error_code = 1005"_s};
    QTest::newRow("Chinese") << Language::chinese << QStringList{u"响应"_s, u"sdk_error_code = 1005"_s};
}

void TestReport::tellsWhatTheServiceSaid() {
    QFETCH(Language, language);
    QFETCH(QStringList, wanted);
    const service::Catalog catalog = test::builtInCatalog();
    const token::Inspection inspection = inspected(test::sudToken);
    const QList<service::Recognised> responses = service::recognised(
        R"({"ret_code":1,"ret_msg":"expired","sdk_error_code":1005,"data":null})", catalog, nowMs);
    QVERIFY(!responses.isEmpty());
    const QString text = words::report({.inspection = inspection, .field = {}, .responses = responses},
                                       catalog, nowMs, language);
    for (const QString &part : wanted)
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestReport::masksWhatIsPersonal_data() {
    QTest::addColumn<QString>("claims");
    QTest::addColumn<bool>("coverUser");
    QTest::addColumn<QString>("left");
    QTest::newRow("a mail address") << uR"({"sub":"u-1","email":"someone@example.com"})"_s << false
                                    << u"u-1"_s;
    QTest::newRow("a phone number") << uR"({"sub":"u-1","phoneNumber":"13800000000"})"_s << false << u"u-1"_s;
    QTest::newRow("a mail address under a name that does not say so")
        << uR"({"sub":"u-1","contact":"someone@example.com"})"_s << false << u"u-1"_s;
    QTest::newRow("within an object")
        << uR"({"sub":"u-1","who":{"mobile":"13800000000"}})"_s << false << u"u-1"_s;
    QTest::newRow("the user too") << uR"({"sub":"u-1","iss":"me"})"_s << true << u"me"_s;
}

void TestReport::masksWhatIsPersonal() {
    QFETCH(QString, claims);
    QFETCH(bool, coverUser);
    QFETCH(QString, left);
    for (const Language language : {Language::english, Language::chinese}) {
        const QString text = reportOf(test::jwt(claims.toUtf8()), language, coverUser);
        for (const QString &secret : {u"someone@example.com"_s, u"13800000000"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
        QCOMPARE(text.contains(u"u-1"_s), !coverUser);
        QVERIFY2(text.contains(left), qPrintable(text));
    }
}

void TestReport::holdsNoToken_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("a JWT") << test::sudToken;
    QTest::newRow("a token in a claim") << test::jwt(test::memberOf("inner", test::rfc7515A1));
    QTest::newRow("an opaque token in a claim") << test::jwt(test::memberOf("access_token", test::opaque));
    QTest::newRow("a token in the header")
        << test::jws(test::memberOf("x", test::rfc7515A1), R"({"sub":"u"})");
}

void TestReport::holdsNoToken() {
    QFETCH(QByteArray, token);
    for (const Language language : {Language::english, Language::chinese}) {
        const QString text = reportOf(token, language);
        for (const QByteArray &secret :
             {test::sudToken, test::rfc7515A1, test::opaque, token.mid(token.lastIndexOf('.') + 1)})
            QVERIFY2(!text.contains(QString::fromLatin1(secret)), qPrintable(text));
    }
}

void TestReport::cutsLongValues() {
    const QString text =
        reportOf(test::jwt(test::memberOf("list", QByteArray(5000, 'x'))), Language::english);
    QVERIFY2(text.size() < 1000, qPrintable(text));
    QVERIFY(text.contains(u"xxx…"));
}

void TestReport::saysWhyATokenCannotBeRead() {
    for (const Language language : {Language::english, Language::chinese}) {
        const QString text = reportOf("eyJhbGciOiJIUzI1NiJ9.e30", language);
        QVERIFY2(text.contains(language == Language::english ? u"- Unreadable: "_s : u"- 无法解析："_s),
                 qPrintable(text));
    }
}

TD_TEST_CLASS(TestReport);
#include "test_report.moc"
