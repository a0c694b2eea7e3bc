// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/compare.h"
#include "token/samples.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using token::Comparison;
using token::Difference;
using token::Kind;

namespace {

token::Inspection inspected(const QByteArray &token, Kind kind = Kind::jwt) {
    return token::inspect({kind, 0, token.size(), token}, 0);
}

Comparison compared(const QByteArray &before, const QByteArray &after) {
    return token::compare(inspected(test::jwt(before)), inspected(test::jwt(after)), {"sub", "uid"});
}

QStringList names(const QList<Difference> &all) {
    QStringList texts;
    for (const Difference &one : all)
        texts.append(one.name);
    return texts;
}

}  // namespace

class TestCompare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatDiffers();
    void aTokenWithoutExpiryIsEndless();
    void valuesCountByTheirText_data();
    void valuesCountByTheirText();
    void theSubjectIsTheSameWhenItsClaimIs_data();
    void theSubjectIsTheSameWhenItsClaimIs();
    void aTokenIsTheSameAsItself();
    void opaqueTokensAreTheSameOrNot();
    void headersCountToo();
};

void TestCompare::tellsWhatDiffers() {
    const Comparison found =
        compared(R"({"sub":"u","iat":1000,"exp":8200,"jti":"a","old":[1, 2],"role":"x"})",
                 R"({"sub":"u","iat":9000,"exp":12600,"jti":"b","role":"y","new":{"a": 1}})");
    QVERIFY(!found.isSame());
    QCOMPARE(names(found.added), QStringList{u"new"_s});
    QCOMPARE(found.added[0].after, QByteArray(R"({"a":1})"));
    QCOMPARE(names(found.removed), QStringList{u"old"_s});
    QCOMPARE(found.removed[0].before, QByteArray("[1,2]"));
    QCOMPARE(names(found.changed), (QStringList{u"iat"_s, u"exp"_s, u"jti"_s, u"role"_s}));
    QCOMPARE(found.rotated, (QList<QString>{u"iat"_s, u"exp"_s, u"jti"_s}));
    QCOMPARE(found.before.ms, std::optional<qint64>(7'200'000));
    QCOMPARE(found.after.ms, std::optional<qint64>(3'600'000));
    QVERIFY(!found.before.isEndless && !found.after.isEndless);
    QCOMPARE(found.isSameSubject, std::optional(true));
}

void TestCompare::aTokenWithoutExpiryIsEndless() {
    const Comparison found = compared(R"({"iat":1000})", R"({"iat":1000,"exp":"soon"})");
    QVERIFY(found.before.isEndless && !found.before.ms);
    QVERIFY(!found.after.isEndless && !found.after.ms);
}

void TestCompare::valuesCountByTheirText_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("same");
    QTest::newRow("white space") << QByteArray(R"({"a": [1, 2]})") << QByteArray(R"({"a":[1,2]})") << true;
    QTest::newRow("escapes") << QByteArray(R"({"a":"\u5f20\/","\u0062":["\u0061"]})")
                             << QByteArray(R"({"a":"张/","b":["a"]})") << true;
    QTest::newRow("order of claims") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"b":2,"a":1})")
                                     << true;
    QTest::newRow("a number and its float")
        << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1.0})") << false;
    QTest::newRow("a number and its string")
        << QByteArray(R"({"a":1})") << QByteArray(R"({"a":"1"})") << false;
    QTest::newRow("the last of 19 digits")
        << QByteArray(R"({"a":1380100177150345266})") << QByteArray(R"({"a":1380100177150345267})") << false;
    QTest::newRow("a name twice") << QByteArray(R"({"a":1,"a":2})") << QByteArray(R"({"a":2})") << false;
    QTest::newRow("null and nothing") << QByteArray(R"({"a":null})") << QByteArray("{}") << false;
}

void TestCompare::valuesCountByTheirText() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, same);
    QCOMPARE(compared(before, after).isSame(), same);
    QCOMPARE(compared(after, before).isSame(), same);
}

void TestCompare::theSubjectIsTheSameWhenItsClaimIs_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<std::optional<bool>>("same");
    const auto row = [](const char *name, const char *before, const char *after, std::optional<bool> same) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << same;
    };
    row("the same", R"({"sub":"a"})", R"({"sub":"a"})", true);
    row("spelled otherwise", R"({"sub":"a"})", R"({"sub":"\u0061"})", true);
    row("another", R"({"sub":"a"})", R"({"sub":"b"})", false);
    row("a number and its string", R"({"sub":1})", R"({"sub":"1"})", false);
    row("the service's claim", R"({"uid":"a"})", R"({"uid":"a","sub":"x"})", true);
    row("the same of one issuer", R"({"iss":"i","sub":"a"})", R"({"iss":"i","sub":"a"})", true);
    row("another of one issuer", R"({"iss":"i","sub":"a"})", R"({"iss":"i","sub":"b"})", false);
    row("the same of two issuers", R"({"iss":"i","sub":"a"})", R"({"iss":"j","sub":"a"})", std::nullopt);
    row("one issuer is not told", R"({"iss":"i","sub":"a"})", R"({"sub":"a"})", true);
    row("one of them only", R"({"sub":"a"})", "{}", std::nullopt);
}

void TestCompare::theSubjectIsTheSameWhenItsClaimIs() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(std::optional<bool>, same);
    QVERIFY(compared(before, after).isSameSubject == same);
}

void TestCompare::aTokenIsTheSameAsItself() {
    const Comparison found = token::compare(inspected(test::sudToken), inspected(test::sudToken));
    QVERIFY(found.isSameToken && found.isSame() && found.changed.isEmpty() && found.rotated.isEmpty());
}

void TestCompare::opaqueTokensAreTheSameOrNot() {
    const auto opaque = [](const QByteArray &token) { return inspected(token, Kind::opaque); };
    QVERIFY(token::compare(opaque(test::opaque), opaque(test::opaque)).isSame());
    const Comparison other = token::compare(opaque(test::opaque), opaque("another-token-of-somebody"));
    QVERIFY(!other.isSame() && !other.isContentKnown && !other.isSameSubject);
}

void TestCompare::headersCountToo() {
    const QByteArray claims = R"({"sub":"u"})";
    const Comparison found = token::compare(inspected(test::jws(R"({"alg":"HS256","kid":"a"})", claims)),
                                            inspected(test::jws(R"({"alg":"HS256","kid":"b"})", claims)));
    QCOMPARE(names(found.changed), QStringList{u"kid"_s});
    QCOMPARE(found.changed[0].part, Difference::Part::header);
    QCOMPARE(found.rotated, QList<QString>{u"kid"_s});
}

TD_TEST_CLASS(TestCompare);
#include "test_compare.moc"
