// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_authority.h"
#include "support/test_main.h"
#include "token/signature/certificate.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

/// What a certificate says of itself.
class TestCertificate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesItsSubjectAndItsEnd();
    void leavesOutWhatCannotBeRead_data();
    void leavesOutWhatCannotBeRead();
};

void TestCertificate::namesItsSubjectAndItsEnd() {
    const test::TestAuthority authority("Corp Root");
    const QDateTime until(QDate(2049, 12, 31), QTime(23, 59, 59), Qt::UTC);
    const QSslCertificate own = authority.issue({.name = "tokens.example", .until = until}).chain.first();
    const auto found = token::certificatesIn(QByteArray(own.toPem() + authority.certificate().toPem()));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().subject, u"tokens.example"_s);
    QCOMPARE(found.first().untilMs, until.toMSecsSinceEpoch());
    QCOMPARE(found.last().subject, u"Corp Root"_s);
}

void TestCertificate::leavesOutWhatCannotBeRead_data() {
    const QByteArray pem = test::TestAuthority().certificate().toPem();
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("a text") << QByteArray("hello") << 0;
    QTest::newRow("half of one") << pem.first(pem.size() / 2) << 0;
    QTest::newRow("a text before it") << "Corp root:\n" + pem << 1;
    QTest::newRow("another PEM before it")
        << "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n" + pem << 1;
}

void TestCertificate::leavesOutWhatCannotBeRead() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, count);
    QCOMPARE(token::certificatesIn(text).size(), count);
}

TD_TEST_CLASS(TestCertificate);
#include "test_certificate.moc"
