// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `diff`, as a script reads it.
class TestDiffCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatDiffers();
    void endsByTheAnswer_data();
    void endsByTheAnswer();
    void saysItInBothLanguages();
};

namespace {

QString jwt(const QByteArray &payload) {
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part(R"({"alg":"HS256"})") + '.' + part(payload) + '.' +
                               part(QByteArray(32, 's')));
}

const QString before = jwt(R"({"uid":"7","iat":1000,"exp":8200,"old":1})");
const QString after = jwt(R"({"uid":"7","iat":9000,"exp":12600,"new":18446744073709551616})");

}  // namespace

void TestDiffCommand::tellsWhatDiffers() {
    const Ended ended = UserDesk().run({u"diff"_s, before, u"Authorization: Bearer "_s + after, u"--json"_s});
    QCOMPARE(ended.exit, 1);
    const QJsonObject found = ended.object();
    QCOMPARE(found[u"added"].toArray().size(), 1);
    QCOMPARE(found[u"added"][0][u"name"].toString(), u"new"_s);
    QVERIFY(ended.out.contains("18446744073709551616"));
    QCOMPARE(found[u"removed"][0][u"name"].toString(), u"old"_s);
    QCOMPARE(found[u"changed"].toArray().size(), 2);
    QCOMPARE(found[u"changed"][1][u"name"].toString(), u"exp"_s);
    QCOMPARE(found[u"changed"][1][u"before"].toInt(), 8200);
    QCOMPARE(found[u"changed"][1][u"after"].toInt(), 12600);
    QCOMPARE(found[u"lifetime_s"][u"before"].toInt(), 7200);
    QCOMPARE(found[u"lifetime_s"][u"after"].toInt(), 3600);
    QCOMPARE(found[u"same_subject"], QJsonValue(true));
}

void TestDiffCommand::endsByTheAnswer_data() {
    QTest::addColumn<QStringList>("tokens");
    QTest::addColumn<int>("exit");
    QTest::newRow("the same") << QStringList{before, before} << 0;
    QTest::newRow("others") << QStringList{before, after} << 1;
    QTest::newRow("opaque, the same") << QStringList(2, u"ID_3vMMouDbGqM:djg8LshfUkfM00"_s) << 0;
    QTest::newRow("opaque, others") << QStringList{before, u"ID_3vMMouDbGqM:djg8LshfUkfM00"_s} << 1;
    QTest::newRow("one cut") << QStringList{before, after.left(50)} << 4;
    QTest::newRow("no token") << QStringList{before, u"nothing here"_s} << 4;
    QTest::newRow("no file") << QStringList{before, u"@/nonexistent/file"_s} << 2;
    QTest::newRow("several in one text") << QStringList{before, before + u"\n"_s + after} << 2;
    QTest::newRow("the same twice in one text") << QStringList{before, before + u"\n"_s + before} << 0;
    QTest::newRow("one only") << QStringList{before} << 2;
}

void TestDiffCommand::endsByTheAnswer() {
    QFETCH(const QStringList, tokens);
    QFETCH(const int, exit);
    const Ended ended = UserDesk().run(QStringList{u"diff"_s} + tokens + QStringList{u"--json"_s});
    QCOMPARE(ended.exit, exit);
    QVERIFY(!ended.document().isNull());
}

void TestDiffCommand::saysItInBothLanguages() {
    const Ended english = UserDesk().run({u"--lang"_s, u"en"_s, u"diff"_s, before, after});
    QVERIFY(english.out.contains("Both belong to the same user."));
    QVERIFY(english.out.contains("Lifetime: 2 hours, then 1 hour."));
    QVERIFY(english.out.contains("8200 (1970-01-01T02:16:40"));
    const Ended chinese = UserDesk().run({u"--lang"_s, u"zh"_s, u"diff"_s, before, after});
    QVERIFY(chinese.out.contains("两者属于同一用户。"));
    QVERIFY(!chinese.out.contains("user"));
}

}  // namespace td::test

namespace {
using td::test::TestDiffCommand;
TD_TEST_CLASS(TestDiffCommand);
}  // namespace

#include "test_diff.moc"
