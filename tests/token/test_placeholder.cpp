// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/inspect.h"
#include "token/placeholder.h"
#include "token/samples.h"
#include "token/signature/verify.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using token::Found;
using token::Kind;

class TestPlaceholder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReportedWhereATokenBelongs_data();
    void isReportedWhereATokenBelongs();
    void isToldFromATokenAndFromProse_data();
    void isToldFromATokenAndFromProse();
    void isMalformedToVerify();
};

void TestPlaceholder::isReportedWhereATokenBelongs_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("placeholder");
    const auto row = [](const QByteArray &before, const QByteArray &placeholder,
                        const QByteArray &after = {}) {
        const QByteArray text = before + placeholder + after;
        QTest::newRow(text.constData()) << text << placeholder;
    };
    for (const QByteArray &placeholder :
         QList<QByteArray>{"null", "undefined", "$TOKEN", "$access_token", "${TOKEN}", "${env:TOKEN}",
                           "{{token}}", "{{ access_token }}", "<token>", "<your JWT here>", "<access-token>",
                           "%TOKEN%", "[object Object]", "$(TOKEN)", "${{ secrets.API_TOKEN }}", "#{token}",
                           "{token}", "<%= token %>"}) {
        row("Bearer ", placeholder);
        row("Authorization: Bearer ", placeholder, "\nAccept: */*\n");
        row("curl -H \"Authorization: Bearer ", placeholder, "\" https://app.example/");
        row(R"({"Authorization":"Bearer )", placeholder, "\"}");
        row(R"({"access_token":")", placeholder, "\"}");
        row("", placeholder);
        row(" ", placeholder, "\n");
    }
    for (const QByteArray &placeholder :
         QList<QByteArray>{"YOUR_TOKEN", "your-access-token", "INSERT_JWT_HERE", "<value>", "{value}", "xxx",
                           "XXXXXXXXXXXXXXXXXXXX", "token", "access_token", "nil", "None", "NaN"})
        row("Authorization: Bearer ", placeholder, "\r\n");
}

void TestPlaceholder::isReportedWhereATokenBelongs() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, placeholder);
    const QList<Found> expected{{Kind::jwt, text.indexOf(placeholder), placeholder.size(), placeholder, {}}};
    QCOMPARE(token::find(text), expected);
    const token::Inspection one = token::inspect(expected[0], 0);
    QCOMPARE(one.state, token::State::unreadable);
    QCOMPARE(one.error.code, QByteArray("token_placeholder"));
    QCOMPARE(one.error.values.value(u"text"_s).toString(), QString::fromUtf8(placeholder));
}

void TestPlaceholder::isToldFromATokenAndFromProse_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<Found>>("tokens");
    const auto row = [](const QByteArray &text, const QList<Found> &tokens = {}) {
        QTest::newRow(text.left(60).constData()) << text << tokens;
    };
    row("the bearer token is missing");
    row("a bearer none of us knows");
    row("{}");
    row("<b>");
    row("{a}");
    row("$5");
    row("100%");
    row("null and void");
    row("{\"token\":null}");
    row("token: null");
    row("Authorization: Bearer nullabc123", {{Kind::opaque, 22, 10, "nullabc123", {}}});
    row("Authorization: Bearer $2y$10$abcdefghijk", {{Kind::opaque, 22, 18, "$2y$10$abcdefghijk", {}}});
    row("Authorization: Bearer " + test::sudToken,
        {{Kind::jwt, 22, test::sudToken.size(), test::sudToken, {}}});
}

void TestPlaceholder::isToldFromATokenAndFromProse() {
    QFETCH(const QByteArray, text);
    QFETCH(const QList<Found>, tokens);
    const QList<Found> found = token::find(text);
    QVERIFY2(found.isEmpty() || !tokens.isEmpty(), found.isEmpty() ? "" : found[0].token.constData());
    for (const Found &one : found)
        QVERIFY2(!token::isPlaceholder(one.token), one.token.constData());
    if (!tokens.isEmpty())
        QCOMPARE(found, tokens);
}

void TestPlaceholder::isMalformedToVerify() {
    const token::Verification verification = token::verify("undefined", {});
    QCOMPARE(verification.reason.code, QByteArray("token_placeholder"));
    QVERIFY(verification.isMalformed());
}

TD_TEST_CLASS(TestPlaceholder);
#include "test_placeholder.moc"
