// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/definition_reader.h"
#include "service/samples.h"
#include "service/sound_definition.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::Place;

class TestDefinitionReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBuiltInServiceLoads_data();
    void everyBuiltInServiceLoads();
    void everyMemberIsRead();
    void whatTakesASavedTokenIsSecret();
};
void TestDefinitionReader::everyBuiltInServiceLoads_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QList<QByteArray>>("endpoints");
    QTest::newRow("sud") << QByteArray("sud") << QList<QByteArray>{"get_sstoken", "update_sstoken"};
    QTest::newRow("enduser") << QByteArray("enduser") << QList<QByteArray>{"refresh_token"};
    QTest::newRow("ekuaibao") << QByteArray("ekuaibao") << QList<QByteArray>{"refresh_token"};
}

void TestDefinitionReader::everyBuiltInServiceLoads() {
    QFETCH(QByteArray, id);
    QFETCH(QList<QByteArray>, endpoints);

    const auto read =
        service::readDefinition(contentOf(u":/services/%1.json"_s.arg(QString::fromLatin1(id))));

    QVERIFY2(read, read ? "" : read.error().code.constData());
    QCOMPARE(read->id, id);
    QList<QByteArray> found;
    for (const service::Endpoint &endpoint : read->endpoints)
        found.append(endpoint.id);
    QCOMPARE(found, endpoints);
}

void TestDefinitionReader::everyMemberIsRead() {
    const auto read = service::readDefinition(soundDefinition);
    QVERIFY2(read, read ? "" : read.error().code.constData());
    QCOMPARE(read->label.zh, u"甲"_s);
    QCOMPARE(read->about.en, u"About"_s);
    QVERIFY(read->claims.first().user);

    const service::Endpoint &renew = read->endpoints.first();
    QCOMPARE(renew.method, QByteArray("POST"));
    QCOMPARE(renew.path, QByteArray("/renew"));
    QVERIFY(renew.ownUrl && renew.rotates());
    QCOMPARE(renew.refresh->parameters.value("old"), QByteArray("access_token"));
    const service::Parameter &days = *renew.parameter("days");
    QCOMPARE(days.places, (QList{Place::query, Place::header}));
    QVERIFY(days.integer && !days.required && !days.secret);
    QCOMPARE(days.defaultValue, std::optional<QByteArray>("7"));

    const service::Response &pair = renew.response;
    QCOMPARE(pair.statuses, QList{200});
    QCOMPARE(pair.refusal.first().values, (QList<QByteArray>{"0", "1"}));
    QCOMPARE(pair.codes.first().meanings.value("7").en, u"Seven"_s);
    QCOMPARE(pair.message, QByteArray("/msg"));
    const service::TokenField &token = pair.tokens.first();
    QCOMPARE(token.strip, QByteArray("Bearer "));
    QCOMPARE(token.expiry->unit, token::Unit::seconds);
    QCOMPARE(token.expiry->sameAs, QByteArray("/data/expires_text"));
    QCOMPARE(token.expiry->askedDays, QByteArray("days"));
}

void TestDefinitionReader::whatTakesASavedTokenIsSecret() {
    QByteArray text = soundDefinition;
    text.replace("    \"secret\": true,\n", "");

    const auto read = service::readDefinition(text);

    QVERIFY(read);
    QVERIFY(read->endpoints.first().parameter("old")->secret);
}

TD_TEST_CLASS(TestDefinitionReader);
#include "test_definition_reader.moc"
