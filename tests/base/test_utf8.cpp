// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/utf8.h"
#include "support/test_main.h"

using namespace td::base;

class TestUtf8 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstBadByte_data();
    void findsTheFirstBadByte();
    void acceptsEveryCharacter();
    void keepsALeadingByteOrderMark();
};

void TestUtf8::findsTheFirstBadByte_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("place");
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("ascii") << QByteArray("abc\0\x7f", 5) << -1;
    QTest::newRow("continuation") << QByteArray("a\x80") << 1;
    QTest::newRow("overlong in two") << QByteArray("\xc1\xbf") << 0;
    QTest::newRow("overlong in three") << QByteArray("ab\xe0\x9f\xbf") << 2;
    QTest::newRow("overlong in four") << QByteArray("\xf0\x8f\xbf\xbf") << 0;
    QTest::newRow("surrogate") << QByteArray("\xed\xbf\xbf") << 0;
    QTest::newRow("too high") << QByteArray("\xf4\x90\x80\x80") << 0;
    QTest::newRow("five bytes") << QByteArray("\xf8\x88\x80\x80\x80") << 0;
    QTest::newRow("cut in two") << QByteArray("a\xc3") << 1;
    QTest::newRow("cut in four") << QByteArray("\xf0\x9f\x98") << 0;
    QTest::newRow("broken in the third") << QByteArray(
                                                "\xf0\x9f"
                                                "a\x80")
                                         << 0;
}

void TestUtf8::findsTheFirstBadByte() {
    QFETCH(QByteArray, bytes);
    QTEST(static_cast<int>(firstBadUtf8(bytes)), "place");
}

void TestUtf8::acceptsEveryCharacter() {
    for (char32_t character = 0; character <= 0x10ffff; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        QVERIFY2(firstBadUtf8(bytes) == -1, bytes.toHex().constData());
    }
}

void TestUtf8::keepsALeadingByteOrderMark() {
    QCOMPARE(fromUtf8("\xef\xbb\xbfx"), QStringLiteral(u"\ufeffx"));
    QCOMPARE(fromUtf8("x\xff"), QStringLiteral(u"x\ufffd"));
}

TD_TEST_CLASS(TestUtf8);
#include "test_utf8.moc"
