// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/claims_of_profile.h"
#include "service/codes.h"
#include "support/test_main.h"
#include "token/sign.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using service::claimsOfAnother;

namespace {

service::Profile stating(const QMap<QByteArray, QByteArray> &claims) {
    service::Profile profile;
    profile.name = u"staging"_s;
    profile.claims = claims;
    return profile;
}

}  // namespace

/// What a profile states of its tokens, held against a token.
class TestClaimsOfProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsAnotherEnvironments_data();
    void findsWhatIsAnotherEnvironments();
    void saysWhatItIsAndWhatItShouldBe();
    void saysNothingOfWhatCannotBeRead_data();
    void saysNothingOfWhatCannotBeRead();
};

void TestClaimsOfProfile::findsWhatIsAnotherEnvironments_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("another");
    const auto row = [](const char *name, const QByteArray &claims, const QByteArray &expected,
                        bool another) { QTest::newRow(name) << claims << expected << another; };
    row("the same text", R"({"aud":"a"})", "a", false);
    row("another text", R"({"aud":"b"})", "a", true);
    row("another case", R"({"aud":"A"})", "a", true);
    row("absent", R"({"sub":"1"})", "a", false);
    row("the same number", R"({"aud":1461564080052506626})", "1461564080052506626", false);
    row("the same number as text", R"({"aud":"1461564080052506626"})", "1461564080052506626", false);
    row("a number that only a double holds to be the same", R"({"aud":1461564080052506627})",
        "1461564080052506626", true);
    row("null", R"({"aud":null})", "a", true);
    row("one of several", R"({"aud":["b","a"]})", "a", false);
    row("none of several", R"({"aud":["b","c"]})", "a", true);
    row("no audience at all", R"({"aud":[]})", "a", true);
    row("a number of several", R"({"aud":["b",7]})", "7", false);
    row("an object", R"({"aud":{"a":"a"}})", "a", true);
    row("escaped", R"({"aud":"\u0061"})", "a", false);
}

void TestClaimsOfProfile::findsWhatIsAnotherEnvironments() {
    QFETCH(const QByteArray, claims);
    QFETCH(const QByteArray, expected);
    QFETCH(const bool, another);
    const service::Profile profile = stating({{"aud", expected}});
    const base::Result<base::Json> read = base::Json::parse(claims);
    QVERIFY(read);
    const QList<token::Finding> found = claimsOfAnother(read->root(), profile);
    QCOMPARE(found.size(), another ? 1 : 0);
    const QByteArray token = token::signHs256(claims, base::Secret::copyOf("fake-signing-key"));
    QCOMPARE(claimsOfAnother(QByteArrayView(token), profile), found);
}

void TestClaimsOfProfile::saysWhatItIsAndWhatItShouldBe() {
    const base::Result<base::Json> read = base::Json::parse(R"({"app_id":"theirs","aud":"b","iss":"i"})");
    const auto found =
        claimsOfAnother(read->root(), stating({{"app_id", "ours"}, {"aud", "a"}, {"iss", "i"}}));
    QCOMPARE(found.size(), 2);
    QVERIFY(base::is(found.first().what, service::ReadFinding::finding_claim_of_another));
    QCOMPARE(found.first().severity, token::Severity::warning);
    const auto number = base::Json::parse(R"({"app_id":123})");
    QCOMPARE(
        claimsOfAnother(number->root(), stating({{"app_id", "ours"}})).value(0).what.values.value(u"found"_s),
        QVariant(u"123"_s));
    const QVariantMap values = found.first().what.values;
    QCOMPARE(values.value(u"name"_s).toString(), u"app_id"_s);
    QCOMPARE(values.value(u"found"_s).toString(), u"theirs"_s);
    QCOMPARE(values.value(u"expected"_s).toString(), u"ours"_s);
    QCOMPARE(values.value(u"profile"_s).toString(), u"staging"_s);
}

void TestClaimsOfProfile::saysNothingOfWhatCannotBeRead_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("opaque") << QByteArray("fake-opaque-token");
    QTest::newRow("a payload that is no object") << token::signHs256("[1]", base::Secret::copyOf("fake-key"));
}

void TestClaimsOfProfile::saysNothingOfWhatCannotBeRead() {
    QFETCH(const QByteArray, token);
    QVERIFY(claimsOfAnother(QByteArrayView(token), stating({{"aud", "a"}})).isEmpty());
}

TD_TEST_CLASS(TestClaimsOfProfile);

}  // namespace td::test

#include "test_claims_of_profile.moc"
