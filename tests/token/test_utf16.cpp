// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringEncoder>
#include <QtTest>

#include "support/test_main.h"
#include "token/find.h"
#include "token/samples.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using token::Found;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding) {
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

}  // namespace

/// Texts in UTF-16, as programs for Windows write them.
class TestUtf16 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadWithItsByteOrderMark_data();
    void isReadWithItsByteOrderMark();
    void bytesThatOnlyBeginLikeItAreReadAsTheyAre_data();
    void bytesThatOnlyBeginLikeItAreReadAsTheyAre();
    void anyBytesWillDo_data();
    void anyBytesWillDo();
};

void TestUtf16::isReadWithItsByteOrderMark_data() {
    QTest::addColumn<QString>("text");
    const QString token = QString::fromLatin1(test::sudToken);
    QTest::newRow("alone") << token;
    QTest::newRow("a line") << QString(token + u"\r\n"_s);
    QTest::newRow("in a header") << QString(u"Authorization: Bearer "_s + token + u"\r\n"_s);
    QTest::newRow("after Chinese and a face") << QString(u"令牌 😀："_s + token + u"。"_s);
    QTest::newRow("far behind") << QString(QString(5000, u'令') + u' ' + token + QString(3000, u'é'));
    QTest::newRow("twice") << QString(token + u' ' + token);
    QTest::newRow("broken at line ends") << QString(token.left(40) + u"\r\n> "_s + token.mid(40) + u"\r\n"_s);
    QTest::newRow("in JSON") << QString(u"{\"token\":\""_s + token + u"\"}"_s);
    QTest::newRow("opaque") << u"{\"token\":\"1|abcDEF\"}"_s;
    QTest::newRow("nothing") << QString();
}

void TestUtf16::isReadWithItsByteOrderMark() {
    QFETCH(const QString, text);
    const QByteArray utf8 = text.toUtf8();
    const QList<Found> expected = token::find(utf8);
    QVERIFY(text.isEmpty() || !expected.isEmpty());
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QByteArray bytes = utf16(text, encoding);
        const QList<Found> found = token::find(bytes);
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].token, expected[i].token);
            QCOMPARE(found[i].kind, expected[i].kind);
            const auto place = [&](const token::Piece &piece) -> token::Piece {
                const qsizetype begin = QString::fromUtf8(utf8.first(piece.offset)).size();
                const qsizetype units = QString::fromUtf8(utf8.sliced(piece.offset, piece.length)).size();
                return {2 + 2 * begin, 2 * units};
            };
            QCOMPARE((token::Piece{found[i].offset, found[i].length}),
                     place({expected[i].offset, expected[i].length}));
            QCOMPARE(found[i].pieces.size(), expected[i].pieces.size());
            for (qsizetype piece = 0; piece < found[i].pieces.size(); ++piece)
                QCOMPARE(found[i].pieces[piece], place(expected[i].pieces[piece]));
        }
    }
}

void TestUtf16::bytesThatOnlyBeginLikeItAreReadAsTheyAre_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("little-endian") << QByteArray("\xff\xfe");
    QTest::newRow("big-endian") << QByteArray("\xfe\xff token=");
}

// What is masked in a reply must not depend on two bytes before it.
void TestUtf16::bytesThatOnlyBeginLikeItAreReadAsTheyAre() {
    QFETCH(const QByteArray, before);
    const QList<Found> found = token::find(QByteArray(before + test::sudToken));
    QCOMPARE(found.size(), qsizetype(1));
    QCOMPARE(found[0].token, test::sudToken);
    QCOMPARE(found[0].offset, before.size());
}

void TestUtf16::anyBytesWillDo_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("the mark alone") << QByteArray("\xff\xfe");
    QTest::newRow("half a unit") << QByteArray(
        "\xff\xfe"
        "a");
    QTest::newRow("half a pair") << QByteArray(
        "\xff\xfe\x3d\xd8"
        "e\0y\0J\0",
        10);
    QTest::newRow("the other half") << QByteArray("\xfe\xff\xdc\x00\xdc\x00", 6);
    QTest::newRow("no UTF-16") << QByteArray("\xff\xfe" + test::sudToken);
}

void TestUtf16::anyBytesWillDo() {
    QFETCH(const QByteArray, bytes);
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        for (const Found &found : token::find(bytes.first(size)))
            QVERIFY(found.offset >= 0 && found.offset + found.length <= size);
    }
}

TD_TEST_CLASS(TestUtf16);
#include "test_utf16.moc"
