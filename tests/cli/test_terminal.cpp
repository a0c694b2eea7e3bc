// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QJsonDocument>
#include <QtTest>

#include "support/test_main.h"

using namespace td::cli;

class TestTerminal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatATerminalObeysIsEscapedInJson_data();
    void whatATerminalObeysIsEscapedInJson();
    void otherJsonStaysAsItIs_data();
    void otherJsonStaysAsItIs();
};

void TestTerminal::whatATerminalObeysIsEscapedInJson_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("delete") << QByteArray("[\"a\x7f\"]") << QByteArray(R"(["a\u007f"])");
    QTest::newRow("an escape sequence in one character") << QByteArray(
                                                                "[\"\xc2\x9b"
                                                                "31m\"]")
                                                         << QByteArray(R"(["\u009b31m"])");
    QTest::newRow("right-to-left override") << QByteArray(
                                                   "[\"\xe2\x80\xae"
                                                   "a\"]")
                                            << QByteArray(R"(["\u202ea"])");
    QTest::newRow("isolate") << QByteArray("[\"\xe2\x81\xa6\"]") << QByteArray(R"(["\u2066"])");
    QTest::newRow("line separator") << QByteArray("[\"\xe2\x80\xa8\"]") << QByteArray(R"(["\u2028"])");
    QTest::newRow("in a member's name")
        << QByteArray("{\"\xc2\x85\":\n 1}") << QByteArray("{\"\\u0085\":\n 1}");
    QTest::newRow("beside Chinese") << QByteArray("[\"中\x7f文\"]") << QByteArray("[\"中\\u007f文\"]");
}

void TestTerminal::whatATerminalObeysIsEscapedInJson() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, escaped);
    QCOMPARE(escapedForTerminal(json), escaped);
    QCOMPARE(QJsonDocument::fromJson(escapedForTerminal(json)), QJsonDocument::fromJson(json));
}

void TestTerminal::otherJsonStaysAsItIs_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("white space") << QByteArray("{\n  \"a\": [1,\t2]\r\n}\n");
    QTest::newRow("escapes") << QByteArray(R"(["\u001b[2J\u202e\n\\u007f"])");
    QTest::newRow("Chinese and beyond") << QByteArray("[\"令牌 😀 é\"]");
    QTest::newRow("a long number") << QByteArray("[12345678901234567890.10]");
}

void TestTerminal::otherJsonStaysAsItIs() {
    QFETCH(QByteArray, json);
    QCOMPARE(escapedForTerminal(json), json);
}

TD_TEST_CLASS(TestTerminal);
#include "test_terminal.moc"
