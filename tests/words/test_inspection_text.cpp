// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/samples.h"
#include "words/catalog.h"
#include "words/eight_hours_east.h"
#include "words/languages.h"
#include "words/token/inspection_text.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {

constexpr qint64 nowMs = 1'630'410'661'000;  // two hours before the SUD sample expires

QStringList lines(const QByteArray &token, token::Kind kind, Language language) {
    const token::Inspection inspection = token::inspect({kind, 0, token.size(), token}, nowMs);
    return words::inspectionText(inspection, test::builtInCatalog(), nowMs, language);
}

}  // namespace

class TestInspectionText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysAllAboutAToken_data();
    void saysAllAboutAToken();
    void linesUpLongNames();
    void neverActsNorReveals_data();
    void neverActsNorReveals();
};

void TestInspectionText::saysAllAboutAToken_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<token::Kind>("kind");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("chinese");
    QTest::newRow("a service's token")
        << test::sudToken << token::Kind::jwt
        << QStringList{u"JWT  eyJh…QxM"_s,
                       u"  Not expired: 2 hours left, until 2021-08-31T21:51:01+08:00 (2021-08-31T13:51:01Z)."_s,
                       u"  Belongs to user 123 (uid)."_s,
                       u"  Signature not checked: this is what the token says, not proof of it."_s,
                       u"  Header"_s,
                       u"    alg       \"HS256\"  — Algorithm"_s,
                       u"    typ       \"JWT\"  — Type"_s,
                       u"  Claims"_s,
                       u"    uid       \"123\"  — User id on the platform / User id in the app"_s,
                       u"    exp       1630417861  — Expires at: 2021-08-31T21:51:01+08:00 | "
                       "2021-08-31T13:51:01Z | in 2 hours | read as seconds"_s,
                       u"    app_id    \"appID\"  — App id assigned by SUD"_s}
        << QStringList{
               u"JWT 令牌  eyJh…QxM"_s,
               u"  未过期：剩余 2 小时，到 2021-08-31T21:51:01+08:00 为止（2021-08-31T13:51:01Z）。"_s,
               u"  属于用户 123（uid）。"_s,
               u"  未验签：内容只是令牌自己的说法，不能作为凭据。"_s,
               u"  头部"_s,
               u"    alg       \"HS256\"  — 算法"_s,
               u"    typ       \"JWT\"  — 类型"_s,
               u"  声明"_s,
               u"    uid       \"123\"  — 平台用户 ID / App 内的用户 ID"_s,
               u"    exp       1630417861  — 过期时间：2021-08-31T21:51:01+08:00 | "
               "2021-08-31T13:51:01Z | 2 小时后 | 按秒读取"_s,
               u"    app_id    \"appID\"  — SUD 分配的 AppID"_s};
    QTest::newRow("a time in milliseconds")
        << test::jwt(R"({"exp":1630417861359})") << token::Kind::jwt
        << QStringList{u"JWT  eyJh…AAA"_s,
                       u"  Expiry unknown: “exp” is there, but it is not a usable time."_s,
                       u"  Signature not checked: this is what the token says, not proof of it."_s,
                       u"  Header"_s,
                       u"    alg       \"HS256\"  — Algorithm"_s,
                       u"  Claims"_s,
                       u"    exp       1630417861359  — Expires at: 1630417861359 lies beyond the year 9999 "
                       u"in "
                       "seconds, which belong here; in milliseconds it would be 2021-08-31T21:51:01+08:00."_s,
                       u"  Serious: “exp” is not a usable time. 1630417861359 lies beyond the year 9999 in "
                       "seconds, which belong here; in milliseconds it would be 2021-08-31T21:51:01+08:00."_s}
        << QStringList{u"JWT 令牌  eyJh…AAA"_s,
                       u"  过期时间未知：“exp”存在，但不是可用的时间。"_s,
                       u"  未验签：内容只是令牌自己的说法，不能作为凭据。"_s,
                       u"  头部"_s,
                       u"    alg       \"HS256\"  — 算法"_s,
                       u"  声明"_s,
                       u"    exp       1630417861359  — 过期时间：此处应以秒为单位，1630417861359 "
                       "秒超出了公元 9999 年；若以毫秒计则是 2021-08-31T21:51:01+08:00。"_s,
                       u"  严重：“exp”不是可用的时间。此处应以秒为单位，1630417861359 秒超出了公元 9999 "
                       "年；若以毫秒计则是 2021-08-31T21:51:01+08:00。"_s};
    QTest::newRow("opaque")
        << test::opaque << token::Kind::opaque
        << QStringList{u"Opaque token  ID_3…M00"_s, u"  Expiry unknown: nothing here says when it expires."_s,
                       u"  Opaque: only the service that issued it can say what it stands "
                       "for."_s}
        << QStringList{u"不透明令牌  ID_3…M00"_s, u"  过期时间未知：没有可用的过期时间信息。"_s,
                       u"  不透明：含义只有签发它的服务知道。"_s};
    QTest::newRow("broken")
        << QByteArray("eyJhbGciOiJIUzI1NiJ9.eyJ1aWQiOiIx*yJ9.AAAA") << token::Kind::jwt
        << QStringList{u"JWT  eyJh…AAA"_s,
                       u"  Unreadable: The payload holds U+002A at byte 33, which is not a "
                       "base64url character."_s}
        << QStringList{u"JWT 令牌  eyJh…AAA"_s,
                       u"  无法解析：载荷的第 33 字节是 U+002A，不是 base64url 字符。"_s};
    QTest::newRow("unsecured")
        << test::jws(R"({"alg":"none"})", R"({"sub":"a"})", 0) << token::Kind::jwt
        << QStringList{u"JWT  eyJh…n0."_s,
                       u"  No expiry: this token sets no time at which it ends."_s,
                       u"  Belongs to user a (sub)."_s,
                       u"  Signature not checked: this is what the token says, not proof of it."_s,
                       u"  Header"_s,
                       u"    alg       \"none\"  — Algorithm"_s,
                       u"  Claims"_s,
                       u"    sub       \"a\"  — Subject: whom the token is about"_s,
                       u"  Serious: The header says “alg”: “none”: nobody signed this token. Never accept it."_s,
                       u"  Warning: The token has no expiry (“exp”): it never ends by itself."_s}
        << QStringList{u"JWT 令牌  eyJh…n0."_s,
                       u"  未设过期时间：令牌中没有写明何时过期。"_s,
                       u"  属于用户 a（sub）。"_s,
                       u"  未验签：内容只是令牌自己的说法，不能作为凭据。"_s,
                       u"  头部"_s,
                       u"    alg       \"none\"  — 算法"_s,
                       u"  声明"_s,
                       u"    sub       \"a\"  — 主体：令牌所代表的对象"_s,
                       u"  严重：头部写着 “alg”: “none”：该令牌没有任何签名，绝不能接受。"_s,
                       u"  警告：该令牌未设过期时间（“exp”），不会自行失效。"_s};
}

void TestInspectionText::saysAllAboutAToken() {
    const test::EightHoursEast zone;
    QFETCH(QByteArray, token);
    QFETCH(token::Kind, kind);
    QTEST(lines(token, kind, Language::english), "english");
    QTEST(lines(token, kind, Language::chinese), "chinese");
}

void TestInspectionText::linesUpLongNames() {
    const QStringList text =
        lines(test::jwt(R"({"preferred_username":"a","exp":1})"), token::Kind::jwt, Language::english);
    QVERIFY2(text.contains(u"    preferred_username  \"a\"  — User name"_s), qPrintable(text.join(u'\n')));
    QVERIFY2(text.join(u'\n').contains(u"    exp                 1  — Expires at"_s),
             qPrintable(text.join(u'\n')));
}

void TestInspectionText::neverActsNorReveals_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<token::Kind>("kind");
    QTest::newRow("escape in the user's claim")
        << test::jwt(R"({"uid":"\u001b[2J\u0007"})") << token::Kind::jwt;
    QTest::newRow("override in names and values") << test::jws("{\"alg\":\"HS256\",\"k\u202e\":\"\u2066\"}",
                                                               "{\"\u202ex\":\"\u200b\",\"exp\":\"\u202e\"}")
                                                  << token::Kind::jwt;
    QTest::newRow("payload is text with escapes")
        << test::jws(R"({"alg":"HS256"})", "\x1b]0;owned\x07 text") << token::Kind::jwt;
    QTest::newRow("payload is an array")
        << test::jws(R"({"alg":"HS256"})", "[\"\u202e\"]") << token::Kind::jwt;
    QTest::newRow("escape within the token")
        << QByteArray("eyJhbGci\x1b[2JOiJIUzI1NiJ9.e30.AAAA") << token::Kind::jwt;
    QTest::newRow("another token in a claim")
        << test::jwt(test::memberOf("access_token", test::rfc7515A1)) << token::Kind::jwt;
    QTest::newRow("opaque with escapes")
        << QByteArray("\x1b[2J-token-of-more-than-24-bytes\x1b[m") << token::Kind::opaque;
}

void TestInspectionText::neverActsNorReveals() {
    QFETCH(QByteArray, token);
    QFETCH(token::Kind, kind);
    for (const Language language : {Language::english, Language::chinese}) {
        for (const QString &line : lines(token, kind, language)) {
            QCOMPARE(test::bareControls(line), QStringList());
            QVERIFY2(!line.contains(QString::fromUtf8(token)), qPrintable(line));
        }
    }
}

TD_TEST_CLASS(TestInspectionText);
#include "test_inspection_text.moc"
