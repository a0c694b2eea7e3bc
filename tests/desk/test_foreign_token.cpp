// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/codes.h"
#include "desk/secrets/foreign_token.h"
#include "support/test_main.h"
#include "token/identity.h"
#include "token/sign.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {

const desk::Home here{u"p1"_s, u"Test"_s};
const desk::Home there{u"p2"_s, u"Live"_s};

base::Secret secretOf(const char *text) {
    return base::Secret::copyOf(text);
}

desk::KeyHome keyOf(const char *secret, const desk::Home &home) {
    return {token::secretKey(secretOf(secret), u"key"_s), home};
}

const QByteArray opaque = "fake-opaque-token";
constexpr const char *testKey = "fake-signing-key-of-the-test-env";
constexpr const char *liveKey = "fake-signing-key-of-the-live-env";

}  // namespace

/// A token of one environment in a request to another.
class TestForeignToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isStoppedWhenItIsKnownToBelongElsewhere_data();
    void isStoppedWhenItIsKnownToBelongElsewhere();
};

void TestForeignToken::isStoppedWhenItIsKnownToBelongElsewhere_data() {
    using Tokens = QList<desk::TokenHome>;
    using Keys = QList<desk::KeyHome>;
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Tokens>("tokens");
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<bool>("isForeign");
    const QByteArray mark = token::fingerprint(opaque);
    const QByteArray ofLive = token::signHs256(R"({"uid":"1"})", secretOf(liveKey));
    const QByteArray ofNobody =
        token::signHs256(R"({"uid":"1"})", secretOf("fake-signing-key-of-nobody-known"));
    QTest::newRow("unknown") << opaque << Tokens() << Keys() << false;
    QTest::newRow("saved here") << opaque << Tokens{{mark, here}} << Keys() << false;
    QTest::newRow("saved elsewhere") << opaque << Tokens{{mark, there}} << Keys() << true;
    QTest::newRow("saved here and elsewhere")
        << opaque << Tokens{{mark, there}, {mark, here}} << Keys() << false;
    QTest::newRow("signed here") << ofLive << Tokens() << Keys{keyOf(liveKey, here)} << false;
    QTest::newRow("signed elsewhere")
        << ofLive << Tokens() << Keys{keyOf(testKey, here), keyOf(liveKey, there)} << true;
    QTest::newRow("signed with a key of both")
        << ofLive << Tokens() << Keys{keyOf(liveKey, there), keyOf(liveKey, here)} << false;
    QTest::newRow("signed by nobody known")
        << ofNobody << Tokens() << Keys{keyOf(testKey, here), keyOf(liveKey, there)} << false;
    QTest::newRow("saved here, signed elsewhere")
        << ofLive << Tokens{{token::fingerprint(ofLive), here}} << Keys{keyOf(liveKey, there)} << true;
}

void TestForeignToken::isStoppedWhenItIsKnownToBelongElsewhere() {
    QFETCH(const QByteArray, value);
    QFETCH(const QList<desk::TokenHome>, tokens);
    QFETCH(const QList<desk::KeyHome>, keys);
    QFETCH(const bool, isForeign);
    service::Values values;
    values.insert("ss_token", base::Secret::copyOf(value));
    const base::Error found = desk::foreignToken(values, here.profileId, tokens, keys);
    QCOMPARE(!found.isNull(), isForeign);
    if (!isForeign)
        return;
    QVERIFY(base::is(found, desk::DeskFault::desk_token_elsewhere));
    QCOMPARE(found.values.value(u"parameter"_s).toString(), u"ss_token"_s);
    QCOMPARE(found.values.value(u"name"_s).toString(), u"Live"_s);
}

TD_TEST_CLASS(TestForeignToken);
#include "test_foreign_token.moc"
