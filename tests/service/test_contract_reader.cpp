// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/contract/check_codes.h"
#include "service/definition_reader.h"
#include "service/samples.h"
#include "service/sound_definition.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::DefinitionFault;

namespace {

/// A contract that has every member, one to a line.
const QByteArray soundContract = R"({
  "mint": [{
    "parameter": "old",
    "claims": [{"name": "uid", "value": "7"}, {"name": "exp", "is": "expiry"}, {"name": "app", "is": "profile"}]
  }],
  "cases": [
    {"id": "good", "label": {"en": "G", "zh": "好"}, "endpoint": "renew", "given": {"old": ["value", "minted"]}},
    {"id": "dead", "label": {"en": "D", "zh": "死"}, "endpoint": "renew", "given": {"old": "expired"},
     "from": "good", "after": ["good"], "with": {"days": "9"}, "extra": {"more": "1"}}
  ],
  "checks": [
    {"id": "shape", "label": {"en": "S", "zh": "形"}, "level": "required", "of": ["good", "dead"], "when": "response",
     "expect": [{"pointer": "/code", "type": "int32", "or_absent": true},
                {"absent": ["/Code", "/CODE"], "unless": "/code"}]},
    {"id": "fine", "label": {"en": "F", "zh": "好"}, "level": "recommended", "of": ["good"], "needs": ["shape"],
     "explained_by": ["shape"],
     "expect": [{"status": [200, 201]}, {"outcome": "success"}, {"within_ms": 2000},
                {"pointer": "/code", "equals": 0}, {"pointer": "/code", "one_of": [0, "0", null]},
                {"pointer": "/code", "is_not": [1]}, {"pointer": "/data/expires_text", "same_as": "/data/expires"},
                {"role": "access_token", "type": "jwt"}, {"role": "access_token", "token_valid": true},
                {"role": "access_token", "signed": true}, {"role": "access_token", "equals_exp": true},
                {"role": "access_token", "not_earlier": true, "than": "dead"},
                {"role": "access_token", "same_claim": "uid", "as": "old"}]}
  ]
})";

QByteArray with(const QByteArray &contract) {
    QByteArray text = soundDefinition;
    text.chop(1);
    return text + ",\n\"contract\": " + contract + "}";
}

}  // namespace

/// The contract of a definition: read whole, and every fault told with its place.
class TestContractReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead();
    void aDefinitionNeedsNone();
    void everyBuiltInServiceHasOne_data();
    void everyBuiltInServiceHasOne();
    void aBrokenContractNamesFaultAndPlace_data();
    void aBrokenContractNamesFaultAndPlace();
};

void TestContractReader::everyMemberIsRead() {
    const auto read = service::readDefinition(with(soundContract));
    QVERIFY2(read, read ? ""
                        : qPrintable(QString::fromUtf8(read.error().code) +
                                     read.error().values.value(u"pointer"_s).toString()));
    const service::Contract &contract = read->contract;
    QCOMPARE(contract.mints.first().claims.size(), 3);
    QCOMPARE(contract.mints.first().claims.first().value, QByteArray("7"));
    QVERIFY(contract.mints.first().claims.at(2).source == service::MintedClaim::Source::profile);

    QCOMPARE(contract.cases.first().given.first().ways,
             (QList{service::Given::value, service::Given::minted}));
    const service::CheckCase &dead = *contract.caseNamed("dead");
    QCOMPARE(dead.from, QByteArray("good"));
    QCOMPARE(dead.after, QList<QByteArray>{"good"});
    QCOMPARE(dead.with.first().value, QByteArray("9"));
    QCOMPARE(dead.extra.first().name, QByteArray("more"));

    const service::Check &shape = contract.checks.first();
    QVERIFY(shape.level == service::Level::required && shape.when == service::Occasion::response);
    QVERIFY(shape.expect.first().orAbsent);
    QCOMPARE(shape.expect.at(1).values, (QList<QByteArray>{"/Code", "/CODE"}));
    QCOMPARE(shape.expect.at(1).unless, QByteArray("/code"));
    const service::Check &fine = contract.checks.at(1);
    QVERIFY(fine.level == service::Level::recommended && fine.when == service::Occasion::any);
    QCOMPARE(fine.needs, QList<QByteArray>{"shape"});
    QCOMPARE(fine.explainedBy, QList<QByteArray>{"shape"});
    using Kind = service::Expectation::Kind;
    const QList kinds{Kind::status,      Kind::outcome,   Kind::within_ms,  Kind::equals,
                      Kind::equals,      Kind::is_not,    Kind::same_as,    Kind::jwt,
                      Kind::token_valid, Kind::is_signed, Kind::equals_exp, Kind::not_earlier,
                      Kind::same_claim};
    QCOMPARE(fine.expect.size(), kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i)
        QCOMPARE(static_cast<int>(fine.expect.at(i).kind), static_cast<int>(kinds.at(i)));
    QCOMPARE(fine.expect.at(2).limit, 2000);
    QCOMPARE(fine.expect.at(11).other, QByteArray("dead"));
}

void TestContractReader::aDefinitionNeedsNone() {
    const auto read = service::readDefinition(soundDefinition);
    QVERIFY(read);
    QVERIFY(read->contract.isEmpty());
}

void TestContractReader::everyBuiltInServiceHasOne_data() {
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"sud", "enduser", "ekuaibao"})
        QTest::newRow(id) << QByteArray(id);
}

void TestContractReader::everyBuiltInServiceHasOne() {
    QFETCH(QByteArray, id);
    const service::Contract &contract = builtIn(id).contract;
    QVERIFY(!contract.isEmpty());
    for (const service::CheckCase &one : contract.cases) {
        const bool isLookedAt =
            std::any_of(contract.checks.begin(), contract.checks.end(),
                        [&](const service::Check &check) { return check.cases.contains(one.id); });
        QVERIFY2(isLookedAt, one.id.constData());
    }
}

void TestContractReader::aBrokenContractNamesFaultAndPlace_data() {
    QTest::addColumn<QByteArray>("sound");
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<DefinitionFault>("fault");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char *title, const char *sound, const char *broken, DefinitionFault fault,
                        const char *pointer) {
        QTest::newRow(title) << QByteArray(sound) << QByteArray(broken) << fault
                             << QByteArray(QByteArray("/contract") + pointer);
    };
    using enum DefinitionFault;
    row("no cases", R"("cases": [)", R"("case": [)", definition_missing, "");
    row("an unknown member", R"("mint": [{)", R"("colour": 1, "mint": [{)", definition_unknown_name,
        "/colour");
    row("mint of an unknown parameter", R"("parameter": "old")", R"("parameter": "odd")",
        definition_unknown_parameter, "/mint/0/parameter");
    row("minted claim of nothing", R"({"name": "exp", "is": "expiry"})", R"({"name": "exp", "is": "now"})",
        definition_not_one_of, "/mint/0/claims/1/is");
    row("minted without a mint", "\"mint\": [{\n    \"parameter\": \"old\"",
        "\"mint\": [{\n    \"parameter\": \"days\"", definition_missing, "/cases/0/given/old/1");
    row("case id twice", R"("id": "dead")", R"("id": "good")", definition_duplicate, "/cases/1/id");
    row("case without a label", R"("label": {"en": "D", "zh": "死"}, )", "", definition_missing, "/cases/1");
    row("case of an unknown endpoint", R"("endpoint": "renew", "given": {"old": "expired"})",
        R"("endpoint": "get", "given": {"old": "expired"})", definition_unknown_endpoint,
        "/cases/1/endpoint");
    row("given to an unknown parameter", R"("given": {"old": "expired"})", R"("given": {"new": "expired"})",
        definition_unknown_parameter, "/cases/1/given/new");
    row("an unknown way", R"("old": "expired")", R"("old": "stolen")", definition_not_one_of,
        "/cases/1/given/old");
    row("no way", R"(["value", "minted"])", "[]", definition_missing, "/cases/0/given/old");
    row("from a case below", R"("given": {"old": ["value", "minted"]})",
        R"("given": {"old": "value"}, "from": "dead")", definition_unknown_check, "/cases/0/from");
    row("after an unknown case", R"("after": ["good"])", R"("after": ["well"])", definition_unknown_check,
        "/cases/1/after/0");
    row("with an unknown parameter", R"("with": {"days": "9"})", R"("with": {"weeks": "9"})",
        definition_unknown_parameter, "/cases/1/with/weeks");
    row("with a number", R"("with": {"days": "9"})", R"("with": {"days": 9})", definition_wrong_type,
        "/cases/1/with/days");
    row("extra is no extra", R"("extra": {"more": "1"})", R"("extra": {"old": "1"})", definition_duplicate,
        "/cases/1/extra/old");
    row("check id twice", R"("id": "fine")", R"("id": "shape")", definition_duplicate, "/checks/1/id");
    row("another level", R"("level": "recommended")", R"("level": "nice")", definition_not_one_of,
        "/checks/1/level");
    row("check of an unknown case", R"("of": ["good"], "needs")", R"("of": ["well"], "needs")",
        definition_unknown_check, "/checks/1/of/0");
    row("check of no case", R"("of": ["good", "dead"])", R"("of": [])", definition_missing, "/checks/0/of");
    row("another occasion", R"("when": "response")", R"("when": "noon")", definition_not_one_of,
        "/checks/0/when");
    row("needs itself", R"("needs": ["shape"])", R"("needs": ["fine"])", definition_unknown_check,
        "/checks/1/needs/0");
    row("explained by an unknown check", R"("explained_by": ["shape"])", R"("explained_by": ["x"])",
        definition_unknown_check, "/checks/1/explained_by/0");
    row("expects nothing known", R"({"outcome": "success"})", R"({"result": "success"})", definition_missing,
        "/checks/1/expect/1");
    row("expects two things", R"({"outcome": "success"})", R"({"outcome": "success", "status": [200]})",
        definition_unknown_name, "/checks/1/expect/1/outcome");
    row("another outcome", R"({"outcome": "success"})", R"({"outcome": "unknown"})", definition_not_one_of,
        "/checks/1/expect/1/outcome");
    row("status out of range", "[200, 201]", "[200, 20]", definition_not_one_of,
        "/checks/1/expect/0/status/1");
    row("no status", "[200, 201]", "[]", definition_missing, "/checks/1/expect/0/status");
    row("no time", R"({"within_ms": 2000})", R"({"within_ms": 0})", definition_wrong_type,
        "/checks/1/expect/2/within_ms");
    row("equals an object", R"("equals": 0)", R"("equals": {})", definition_wrong_type,
        "/checks/1/expect/3/equals");
    row("one of an array", R"([0, "0", null])", "[[]]", definition_wrong_type, "/checks/1/expect/4/one_of/0");
    row("absent is no pointer", R"(["/Code", "/CODE"])", R"(["Code"])", definition_bad_pointer,
        "/checks/0/expect/1/absent/0");
    row("of another type", R"("type": "int32")", R"("type": "int16")", definition_not_one_of,
        "/checks/0/expect/0/type");
    row("a token of another type", R"("type": "jwt")", R"("type": "jwe")", definition_not_one_of,
        "/checks/1/expect/7/type");
    row("token_valid false", R"("token_valid": true)", R"("token_valid": false)", definition_wrong_type,
        "/checks/1/expect/8/token_valid");
    row("an unknown role", R"({"role": "access_token", "signed": true})",
        R"({"role": "id_token", "signed": true})", definition_unknown_role, "/checks/1/expect/9/role");
    row("not earlier than nothing", R"("than": "dead")", R"("than": "x")", definition_unknown_check,
        "/checks/1/expect/11/than");
    row("claim of an unknown parameter", R"("as": "old")", R"("as": "new")", definition_unknown_parameter,
        "/checks/1/expect/12/as");
}

void TestContractReader::aBrokenContractNamesFaultAndPlace() {
    QFETCH(QByteArray, sound);
    QFETCH(QByteArray, broken);
    QFETCH(DefinitionFault, fault);
    QFETCH(QByteArray, pointer);
    QByteArray contract = soundContract;
    QCOMPARE(contract.count(sound), 1);
    contract.replace(sound, broken);
    const auto read = service::readDefinition(with(contract));
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::error(fault).code);
    QCOMPARE(read.error().values.value(u"pointer"_s).toString().toUtf8(), pointer);
}

TD_TEST_CLASS(TestContractReader);
#include "test_contract_reader.moc"
