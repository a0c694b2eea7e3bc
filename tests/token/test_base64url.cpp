// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/base64url.h"

using namespace td;
using Fault = token::Base64UrlForm::Fault;

class TestBase64Url : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodesWhatIsWellFormed_data();
    void decodesWhatIsWellFormed();
    void saysWhatIsFaultyAndWhere_data();
    void saysWhatIsFaultyAndWhere();
    void everyByteSurvivesTheRoundTrip();
    void everyCharacterOutsideTheAlphabetIsBad();
};

void TestBase64Url::decodesWhatIsWellFormed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("padded");
    QTest::addColumn<bool>("unusedBits");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false << false;
    QTest::newRow("one byte") << QByteArray("Zg") << QByteArray("f") << false << false;
    QTest::newRow("two bytes") << QByteArray("Zm8") << QByteArray("fo") << false << false;
    QTest::newRow("three bytes") << QByteArray("Zm9v") << QByteArray("foo") << false << false;
    QTest::newRow("six bytes") << QByteArray("Zm9vYmFy") << QByteArray("foobar") << false << false;
    QTest::newRow("RFC 7515 appendix C")
        << QByteArray("A-z_4ME") << QByteArray("\x03\xec\xff\xe0\xc1") << false << false;
    QTest::newRow("two pads") << QByteArray("Zg==") << QByteArray("f") << true << false;
    QTest::newRow("one pad") << QByteArray("Zm8=") << QByteArray("fo") << true << false;
    QTest::newRow("four spare bits") << QByteArray("Zh") << QByteArray("f") << false << true;
    QTest::newRow("two spare bits") << QByteArray("Zm9") << QByteArray("fo") << false << true;
    QTest::newRow("a pad too few") << QByteArray("Zg=") << QByteArray("f") << true << false;
    QTest::newRow("a pad too many") << QByteArray("Zm8==") << QByteArray("fo") << true << false;
    QTest::newRow("pads alone") << QByteArray("====") << QByteArray() << true << false;
    QTest::newRow("spare bits before pads") << QByteArray("Zh==") << QByteArray("f") << true << true;
}

void TestBase64Url::decodesWhatIsWellFormed() {
    QFETCH(QByteArray, text);
    const token::Base64Url decoded = token::decodeBase64Url(text);
    QCOMPARE(decoded.fault, Fault::none);
    QTEST(decoded.bytes, "bytes");
    QCOMPARE(decoded.size, decoded.bytes.size());
    QTEST(decoded.padded, "padded");
    QTEST(decoded.unusedBits, "unusedBits");
}

void TestBase64Url::saysWhatIsFaultyAndWhere_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("one character") << QByteArray("Z") << Fault::bad_length << qsizetype(0);
    QTest::newRow("five characters") << QByteArray("Zm9vY") << Fault::bad_length << qsizetype(4);
    QTest::newRow("plus") << QByteArray("Zm9v+mFy") << Fault::bad_character << qsizetype(4);
    QTest::newRow("slash in the tail") << QByteArray("Zm9vY/") << Fault::bad_character << qsizetype(5);
    QTest::newRow("bad and alone") << QByteArray("Zm9v!") << Fault::bad_character << qsizetype(4);
    QTest::newRow("the first of two") << QByteArray("Zm*vYm*y") << Fault::bad_character << qsizetype(2);
    QTest::newRow("before a bad length") << QByteArray("Z!9vY") << Fault::bad_character << qsizetype(1);
    QTest::newRow("a pad within") << QByteArray("Zg==Zg==") << Fault::bad_character << qsizetype(2);
    QTest::newRow("three pads") << QByteArray("Z===") << Fault::bad_length << qsizetype(0);
    QTest::newRow("a byte over 127") << QByteArray(
                                            "Zm\xff"
                                            "v")
                                     << Fault::bad_character << qsizetype(2);
    QTest::newRow("a zero byte") << QByteArray("Zm\0v", 4) << Fault::bad_character << qsizetype(2);
    QTest::newRow("a line break") << QByteArray("Zm9v\nYmF") << Fault::bad_character << qsizetype(4);
}

void TestBase64Url::saysWhatIsFaultyAndWhere() {
    QFETCH(QByteArray, text);
    const token::Base64Url decoded = token::decodeBase64Url(text);
    QFETCH(Fault, fault);
    QFETCH(qsizetype, at);
    QCOMPARE(decoded.fault, fault);
    QCOMPARE(decoded.at, at);
    QCOMPARE(decoded.size, decoded.bytes.size());
    // One character too many leaves what is before it.
    QCOMPARE(decoded.bytes, QByteArray(fault == Fault::bad_length ? QByteArray("foo").left(at / 4 * 3) : ""));
}

void TestBase64Url::everyByteSurvivesTheRoundTrip() {
    QByteArray bytes;
    for (int value = 0; value < 256; ++value) {
        bytes.append(static_cast<char>(value));
        const QByteArray text = token::encodeBase64Url(bytes);
        QVERIFY(!text.contains('='));
        const token::Base64Url decoded = token::decodeBase64Url(text);
        QCOMPARE(decoded.fault, Fault::none);
        QCOMPARE(decoded.bytes, bytes);
        QVERIFY(!decoded.unusedBits);
    }
}

void TestBase64Url::everyCharacterOutsideTheAlphabetIsBad() {
    const QByteArray alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    for (int value = 0; value < 256; ++value) {
        const char character = static_cast<char>(value);
        for (qsizetype at = 0; at < 7; ++at) {
            QByteArray text("AAAAAAA");
            text[at] = character;
            const bool isPad = character == '=' && at == 6;
            const bool good = token::decodeBase64Url(text).fault == Fault::none;
            QCOMPARE(good, alphabet.contains(character) || isPad);
        }
        QCOMPARE(token::isBase64Url(character), alphabet.contains(character));
    }
}

TD_TEST_CLASS(TestBase64Url);
#include "test_base64url.moc"
