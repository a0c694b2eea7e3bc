// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/vault/saved_tokens.h"
#include "support/test_main.h"

using namespace td;

/// A file that `--out` wrote, given where a token is due.
class TestSavedTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRightTokenIsTaken_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<qint64>("expiresAt");
        const QByteArray file =
            R"({"format":1,"tokens":[{"role":"access_token","token":"fake-access","expires_at":"2026-01-01T00:00:00Z"},)"
            R"({"role":"refresh_token","token":"fake-refresh","expires_at":null}]})";
        QTest::newRow("a bare token") << QByteArray("fake-token") << QByteArray("fake-token") << qint64(0);
        QTest::newRow("a JSON text of another kind")
            << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1})") << qint64(0);
        QTest::newRow("a file of saved tokens")
            << file << QByteArray("fake-access") << qint64(1'767'225'600'000);
    }

    void theRightTokenIsTaken() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, token);
        QFETCH(qint64, expiresAt);
        const auto saved = desk::savedToken(base::Secret::copyOf(text), "access_token");
        QVERIFY(saved);
        QCOMPARE(saved->token.reveal().toByteArray(), token);
        QCOMPARE(saved->expiresAt.value_or(0), expiresAt);
    }

    void aFileWithoutTheRoleIsNotSentWhole() {
        const auto saved =
            desk::savedToken(base::Secret::copyOf(R"({"format":1,"tokens":[]})"), "access_token");
        QVERIFY(!saved);
        QVERIFY(base::is(saved.error(), desk::DeskFault::desk_role_not_saved));
    }
};

TD_TEST_CLASS(TestSavedTokens);

#include "test_saved_tokens.moc"
