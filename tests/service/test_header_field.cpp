// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/header_field.h"
#include "support/test_main.h"

using namespace td;
using service::ProfileFault;

class TestHeaderField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameThatSpeaksOfASecretIsSecret_data();
    void aNameThatSpeaksOfASecretIsSecret();
    void whatCannotBeSentIsRefused_data();
    void whatCannotBeSentIsRefused();
    void everythingElseCanBeSent_data();
    void everythingElseCanBeSent();
};

void TestHeaderField::aNameThatSpeaksOfASecretIsSecret_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("secret");
    for (const char *name :
         {"Authorization", "AUTHORIZATION", "authorization", "Proxy-Authorization", "Cookie", "cookie",
          "X-Api-Key", "apikey", "X-TOKEN", "x-access-token", "App-Secret", "appSECRET", "X-Password"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name :
         {"Accept", "User-Agent", "X-Tenant", "X-Request-Id", "Content-Type", "Accept-Language"})
        QTest::newRow(name) << QByteArray(name) << false;
}

void TestHeaderField::aNameThatSpeaksOfASecretIsSecret() {
    QFETCH(QByteArray, name);
    QFETCH(bool, secret);

    QCOMPARE(service::isSecretHeader(name), secret);
}

void TestHeaderField::whatCannotBeSentIsRefused_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ProfileFault>("fault");
    using enum ProfileFault;
    for (const char *name : {"", "X Y", "X:", "X\r\nY", "X\n", "(X)", "X/Y", "X\"", "名", "X\x7f", "X\t"})
        QTest::newRow(*name ? name : "empty name")
            << QByteArray(name) << QByteArray("v") << profile_bad_header;
    QTest::newRow("NUL in the name") << QByteArray("X\0Y", 3) << QByteArray("v") << profile_bad_header;
    for (const char *value : {"a\r\nX-Evil: 1", "a\n", "a\rb", "a\tb", " a", "a ", "\x7f", "\x1b[2J"})
        QTest::newRow(value) << QByteArray("X-Ok") << QByteArray(value) << profile_bad_header;
    QTest::newRow("NUL in the value") << QByteArray("X-Ok") << QByteArray("a\0b", 3) << profile_bad_header;
    for (const char *name : {"Host", "host", "CONTENT-LENGTH", "Transfer-Encoding", "Connection", "Expect",
                             "TE", "Trailer", "Upgrade", "Accept-Encoding", "Keep-Alive", "Proxy-Connection"})
        QTest::newRow(name) << QByteArray(name) << QByteArray("v") << profile_reserved_header;
}

void TestHeaderField::whatCannotBeSentIsRefused() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(ProfileFault, fault);

    const auto checked = service::checkedHeader({name, value});

    QVERIFY(!checked);
    QCOMPARE(checked.error().code, base::error(fault).code);
}

void TestHeaderField::everythingElseCanBeSent_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QByteArray("X-Tenant") << QByteArray("blue team");
    QTest::newRow("empty value") << QByteArray("X-Tenant") << QByteArray();
    QTest::newRow("every mark of a token") << QByteArray("!#$%&'*+-.^_`|~09azAZ") << QByteArray("v");
    QTest::newRow("Chinese value") << QByteArray("X-Tenant") << QByteArray("蓝队");
}

void TestHeaderField::everythingElseCanBeSent() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);

    QVERIFY(service::checkedHeader({name, value}));
}

TD_TEST_CLASS(TestHeaderField);
#include "test_header_field.moc"
