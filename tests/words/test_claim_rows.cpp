// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "words/catalog.h"
#include "words/eight_hours_east.h"
#include "words/languages.h"
#include "words/token/claim_rows.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using words::ClaimRow;
using words::Language;

namespace {

constexpr qint64 nowMs = 1'630'410'661'000;  // two hours before 1630417861

QList<ClaimRow> rows(const QByteArray &claims, Language language = Language::english) {
    const base::Json json = base::Json::parse(claims).value();
    return words::claimRows(json.root(), test::builtInCatalog(), nowMs, language);
}

}  // namespace

class TestClaimRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEachValue_data();
    void showsEachValue();
    void givesATimeInThreeForms_data();
    void givesATimeInThreeForms();
    void leavesWhatIsNoTime_data();
    void leavesWhatIsNoTime();
    void saysWhatAClaimMeans();
    void keepsOrderAndRepetitions();
    void knowsWhatIsPersonal_data();
    void knowsWhatIsPersonal();
    void explainsAHeader();
    void hasNoRowsForAnythingButAnObject();
};

void TestClaimRows::showsEachValue_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QByteArray &json, const QString &value,
                        const QString &written) { QTest::newRow(name) << json << value << written; };
    row("a string", R"("a\u0041\"")", u"aA\""_s, uR"("aA\"")"_s);
    row("an empty string", R"("")", QString(), uR"("")"_s);
    row("Chinese", R"("\u674e雷")", u"李雷"_s, uR"("李雷")"_s);
    row("19 digits", "1380100177150345266", u"1380100177150345266"_s, u"1380100177150345266"_s);
    row("beyond a double", "1.50e400", u"1.50e400"_s, u"1.50e400"_s);
    row("true", "true", u"true"_s, u"true"_s);
    row("null", "null", u"null"_s, u"null"_s);
    row("nested", R"({ "b" : [ 1.0,  "x" ] , "a":{} })", uR"({"b":[1.0,"x"],"a":{}})"_s,
        uR"({"b":[1.0,"x"],"a":{}})"_s);
    row("escapes for a terminal", R"("\u001b[2J\u202e")", u"<U+001B>[2J<U+202E>"_s,
        uR"("\u001b[2J<U+202E>")"_s);
}

void TestClaimRows::showsEachValue() {
    QFETCH(QByteArray, json);
    const QList<ClaimRow> all = rows("{\"x\":" + json + "}");
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name, u"x"_s);
    QTEST(all.first().value, "value");
    QTEST(all.first().written, "written");
}

void TestClaimRows::givesATimeInThreeForms_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"exp", "nbf", "iat", "auth_time", "updated_at"})
        QTest::newRow(name) << QByteArray(name);
}

void TestClaimRows::givesATimeInThreeForms() {
    const test::EightHoursEast zone;
    QFETCH(QByteArray, name);
    const QByteArray claims = "{\"" + name + "\":1630417861}";
    const ClaimRow english = rows(claims).value(0);
    QCOMPARE(english.timeMs, std::optional<qint64>(1'630'417'861'000));
    QCOMPARE(english.local, u"2021-08-31T21:51:01+08:00"_s);
    QCOMPARE(english.utc, u"2021-08-31T13:51:01Z"_s);
    QCOMPARE(english.relative, u"in 2 hours"_s);
    QCOMPARE(rows(claims, Language::chinese).value(0).relative, u"2 小时后"_s);
}

void TestClaimRows::leavesWhatIsNoTime_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::newRow("another claim") << QByteArray(R"({"x":1630417861})");
    QTest::newRow("a string") << QByteArray(R"({"exp":"1630417861"})");
    QTest::newRow("milliseconds") << QByteArray(R"({"exp":1630417861359})");
    QTest::newRow("a fraction") << QByteArray(R"({"iat":1630417861.5})");
}

void TestClaimRows::leavesWhatIsNoTime() {
    QFETCH(QByteArray, claims);
    const ClaimRow row = rows(claims).value(0);
    QVERIFY(!row.timeMs);
    QCOMPARE(row.local + row.utc + row.relative, QString());
}

void TestClaimRows::saysWhatAClaimMeans() {
    const QByteArray claims = R"({"exp":1,"app_id":"a","x":1})";
    const QList<ClaimRow> english = rows(claims);
    QCOMPARE(english.value(0).meaning, u"Expires at"_s);
    QCOMPARE(english.value(1).meaning, u"App id assigned by SUD"_s);
    QCOMPARE(english.value(2).meaning, QString());
    QCOMPARE(rows(claims, Language::chinese).value(0).meaning, u"过期时间"_s);
}

void TestClaimRows::keepsOrderAndRepetitions() {
    QStringList shown;
    for (const ClaimRow &row : rows("{\"b\":1,\"a\":2,\"b\":3,\"\u202ec\":4}"))
        shown.append(row.name + u'=' + row.value);
    QCOMPARE(shown, (QStringList{u"b=1"_s, u"a=2"_s, u"b=3"_s, u"<U+202E>c=4"_s}));
}

void TestClaimRows::knowsWhatIsPersonal_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<bool>("personal");
    const auto row = [](const QByteArray &claims, bool personal) {
        QTest::newRow(claims.constData()) << claims << personal;
    };
    row(R"({"sub":"a"})", true);
    row(R"({"name":"a"})", true);
    row(R"({"preferred_username":"a"})", true);
    row(R"({"email":"a"})", true);
    row(R"({"phone_number":"1"})", true);
    row(R"({"phoneNumber":"1"})", true);
    row(R"({"Mobile":"1"})", true);
    row(R"({"uid":"123"})", true);  // by its definition
    row(R"({"user":{"contact":[{"e-mail":"a"}]}})", true);
    row(R"({"iss":"https://id.example.com"})", false);
    row(R"({"aud":"a"})", false);
    row(R"({"exp":1})", false);
    row(R"({"app_id":"a"})", false);
    row(R"({"client_name":"a"})", false);
    row(R"({"x":{"y":["sub"]}})", false);
}

void TestClaimRows::knowsWhatIsPersonal() {
    QFETCH(QByteArray, claims);
    QTEST(rows(claims).value(0).personal, "personal");
}

void TestClaimRows::explainsAHeader() {
    const base::Json json = base::Json::parse(R"({"alg":"HS256","name":"x","exp":1})").value();
    const QList<ClaimRow> rows = words::headerRows(json.root(), Language::chinese);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).value, u"HS256"_s);
    QCOMPARE(rows.at(0).meaning, u"算法"_s);
    QVERIFY(!rows.at(1).personal);
    QVERIFY(!rows.at(2).timeMs);
}

void TestClaimRows::hasNoRowsForAnythingButAnObject() {
    QVERIFY(rows(R"(["sub"])").isEmpty());
    QVERIFY(rows(R"("sub")").isEmpty());
    QVERIFY(words::claimRows({}, test::builtInCatalog(), nowMs, Language::english).isEmpty());
    QVERIFY(words::headerRows({}, Language::english).isEmpty());
}

TD_TEST_CLASS(TestClaimRows);
#include "test_claim_rows.moc"
