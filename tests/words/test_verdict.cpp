// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/samples.h"
#include "words/catalog.h"
#include "words/eight_hours_east.h"
#include "words/token/verdict.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using token::State;
using words::Language;

namespace {
constexpr qint64 nowMs = 1'630'417'861'000;  // 2021-08-31T13:51:01Z

token::Span expiring(qint64 seconds) {
    return {.issuedAt = {}, .notBefore = {}, .expiresAt = nowMs + seconds * 1000};
}
}  // namespace

class TestVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTimeSays_data();
    void saysWhatTimeSays();
    void tellsUnusableTimesFromMissingOnes_data();
    void tellsUnusableTimesFromMissingOnes();
    void showsAnUnusableExpiryOfAResponse();
    void saysWhoseTokenItIs_data();
    void saysWhoseTokenItIs();
    void saysThatNobodyVerifiedIt();
};

void TestVerdict::saysWhatTimeSays_data() {
    QTest::addColumn<State>("state");
    QTest::addColumn<token::Span>("times");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, State state, const token::Span &times, const QString &english,
                        const QString &chinese) {
        QTest::newRow(name) << state << times << english << chinese;
    };
    row("not expired", State::valid, expiring(7140),
        u"Not expired: 1 hour 59 minutes left, until 2021-08-31T23:50:01+08:00 (2021-08-31T15:50:01Z)."_s,
        u"未过期：剩余 1 小时 59 分钟，到 2021-08-31T23:50:01+08:00 为止（2021-08-31T15:50:01Z）。"_s);
    row("expiring", State::expiring, expiring(60),
        u"Expiring: 1 minute left, until 2021-08-31T21:52:01+08:00 (2021-08-31T13:52:01Z)."_s,
        u"即将过期：剩余 1 分钟，到 2021-08-31T21:52:01+08:00 为止（2021-08-31T13:52:01Z）。"_s);
    row("expired", State::expired, expiring(-3 * 86'400),
        u"Expired 3 days ago, at 2021-08-28T21:51:01+08:00 (2021-08-28T13:51:01Z)."_s,
        u"已过期：3 天前，即 2021-08-28T21:51:01+08:00（2021-08-28T13:51:01Z）。"_s);
    row("not yet valid", State::not_yet_valid, {{}, nowMs + 3'600'000, {}},
        u"Not yet valid: it becomes valid in 1 hour, at 2021-08-31T22:51:01+08:00 (2021-08-31T14:51:01Z)."_s,
        u"尚未生效：1 小时后生效，即 2021-08-31T22:51:01+08:00（2021-08-31T14:51:01Z）。"_s);
    row("no expiry", State::no_expiry, {}, u"No expiry: this token sets no time at which it ends."_s,
        u"未设过期时间：令牌中没有写明何时过期。"_s);
    row("expiry unknown", State::unknown, {}, u"Expiry unknown: nothing here says when it expires."_s,
        u"过期时间未知：没有可用的过期时间信息。"_s);
    row("unreadable", State::unreadable, {}, u"Unreadable."_s, u"无法解析。"_s);
}

void TestVerdict::saysWhatTimeSays() {
    const test::EightHoursEast zone;
    QFETCH(State, state);
    QFETCH(token::Span, times);
    QTEST(words::timeVerdict(state, times, nowMs, Language::english), "english");
    QTEST(words::timeVerdict(state, times, nowMs, Language::chinese), "chinese");
}

void TestVerdict::tellsUnusableTimesFromMissingOnes_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, const QByteArray &claims, const QString &english,
                        const QString &chinese) { QTest::newRow(name) << claims << english << chinese; };
    const QString badExpiry = u"Expiry unknown: “exp” is there, but it is not a usable time."_s;
    const QString badExpiryZh = u"过期时间未知：“exp”存在，但不是可用的时间。"_s;
    row("exp is no time", R"({"exp":"tomorrow"})", badExpiry, badExpiryZh);
    row("exp and nbf are no times", R"({"exp":"tomorrow","nbf":true})", badExpiry, badExpiryZh);
    row("nbf is no time", R"({"exp":4102444800,"nbf":"now"})",
        u"Validity unknown: “nbf” is there, but it is not a usable time."_s,
        u"有效期未知：“nbf”存在，但不是可用的时间。"_s);
    row("iat is no time", R"({"iat":"now"})", u"No expiry: this token sets no time at which it ends."_s,
        u"未设过期时间：令牌中没有写明何时过期。"_s);
    row("no claims", R"([1])", u"Expiry unknown: nothing here says when it expires."_s,
        u"过期时间未知：没有可用的过期时间信息。"_s);
}

void TestVerdict::tellsUnusableTimesFromMissingOnes() {
    QFETCH(const QByteArray, claims);
    const QByteArray token = test::jws(R"({"alg":"HS256"})", claims, 32);
    const QList<token::Inspection> found = token::inspectAll(token, nowMs);
    QCOMPARE(found.size(), 1);
    QTEST(words::timeVerdict(found.first(), nowMs, Language::english), "english");
    QTEST(words::timeVerdict(found.first(), nowMs, Language::chinese), "chinese");
}

void TestVerdict::showsAnUnusableExpiryOfAResponse() {
    service::ReceivedToken received;
    QCOMPARE(words::timeVerdict(received, nowMs, Language::english),
             u"Expiry unknown: nothing here says when it expires."_s);
    received.rawExpiry = "\"soon\x1b\"";
    QCOMPARE(words::timeVerdict(received, nowMs, Language::english),
             u"Expiry unknown: the response says \"soon<U+001B>\", which is not a usable time."_s);
    QCOMPARE(words::timeVerdict(received, nowMs, Language::chinese),
             u"过期时间未知：响应给出的是 \"soon<U+001B>\"，不是可用的时间。"_s);
}

void TestVerdict::saysWhoseTokenItIs_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, const QByteArray &claims, const QString &english,
                        const QString &chinese) { QTest::newRow(name) << claims << english << chinese; };
    row("a service's claim", R"({"app_id":"appID","uid":"123"})", u"Belongs to user 123 (uid)."_s,
        u"属于用户 123（uid）。"_s);
    row("sub", R"({"sub":"alice"})", u"Belongs to user alice (sub)."_s, u"属于用户 alice（sub）。"_s);
    row("19 digits as a number", R"({"uid":1380100177150345266})",
        u"Belongs to user 1380100177150345266 (uid)."_s, u"属于用户 1380100177150345266（uid）。"_s);
    row("control characters", R"({"uid":"1\u001b[2J\u202e"})",
        u"Belongs to user 1<U+001B>[2J<U+202E> (uid)."_s, u"属于用户 1<U+001B>[2J<U+202E>（uid）。"_s);
    row("nobody", R"({"exp":1,"iss":"https://id.example.com"})", QString(), QString());
    row("no scalar", R"({"uid":{"a":1}})", QString(), QString());
    row("an array", R"(["uid"])", QString(), QString());
}

void TestVerdict::saysWhoseTokenItIs() {
    QFETCH(QByteArray, claims);
    const base::Json json = base::Json::parse(claims).value();
    const service::Catalog catalog = test::builtInCatalog();
    QTEST(words::ownerVerdict(json.root(), catalog, Language::english), "english");
    QTEST(words::ownerVerdict(json.root(), catalog, Language::chinese), "chinese");
}

void TestVerdict::saysThatNobodyVerifiedIt() {
    QVERIFY(words::kindVerdict(token::Kind::jwt, Language::english).startsWith(u"Signature not checked"));
    QVERIFY(words::kindVerdict(token::Kind::jwt, Language::chinese).startsWith(u"未验签"));
}

TD_TEST_CLASS(TestVerdict);
#include "test_verdict.moc"
