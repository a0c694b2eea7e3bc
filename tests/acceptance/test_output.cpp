// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QtTest>

#include "support/test_main.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// How every command speaks: in the reader's language, or as exactly one JSON document.
class TestOutput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chineseIsChinese_data() { addCommands(); }
    void chineseIsChinese();
    void theLanguageIsHeardWhereverItStands_data();
    void theLanguageIsHeardWhereverItStands();
    void theSystemsLanguageCounts_data();
    void theSystemsLanguageCounts();
    void jsonIsOneDocument_data() { addCommands(); }
    void jsonIsOneDocument();
    void lostOutputIsNotSuccess_data();
    void lostOutputIsNotSuccess();
    void helpIsGivenForEveryCommand_data();
    void helpIsGivenForEveryCommand();
    void behindTwoDashesNothingIsAnOption();

private:
    static void addCommands();
};

namespace {

constexpr char expired[] =
    "eyJhbGciOiJIUzI1NiJ9.eyJ1aWQiOiIxMjMiLCJleHAiOjE2MzA0MTc4NjF9.bm90IGEgcmVhbCBzaWduYXR1cmUsIGFjY2Vzcy4";

bool hasChinese(const QByteArray &text) {
    static const QRegularExpression han(u"\\p{Han}"_s);
    return QString::fromUtf8(text).contains(han);
}

/// Four words in a row, which only a sentence has.
QString englishSentenceIn(const QByteArray &text) {
    static const QRegularExpression sentence(u"\\b[A-Za-z]?[a-z]+(,? [a-z]+){3,}"_s);
    return sentence.match(QString::fromUtf8(text)).captured();
}

/// A desk with a damaged service file, so that `services` has something to say about it.
void prepare(const UserDesk &desk) {
    desk.write(u"config/services/bad.json"_s, R"({"format":1})");
    desk.write(u"garbage"_s, "garbage");
}

}  // namespace

void TestOutput::addCommands() {
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QStringList &words) {
        QTest::newRow(qPrintable(words.join(u' ').left(60))) << words;
    };
    row({u"inspect"_s, QString::fromLatin1(expired)});
    row({u"inspect"_s, u"nothing here"_s});
    row({u"inspect"_s, u"@/nonexistent"_s});
    row({u"inspect"_s, u"@/"_s});
    row({u"inspect"_s, u"x"_s, u"--at"_s, u"later"_s});
    row({u"services"_s});
    row({u"profiles"_s});
    row({u"profiles"_s, u"list"_s});
    row({u"profiles"_s, u"remove"_s, u"Nobody"_s});
    row({u"profiles"_s, u"export"_s, u"Nobody"_s});
    row({u"profiles"_s, u"import"_s, u"@GARBAGE"_s});
    row({u"profiles"_s, u"add"_s, u"A"_s});
    row({u"profiles"_s, u"add"_s, u"A"_s, u"--service"_s, u"sud"_s, u"--kind"_s, u"test"_s, u"--base-url"_s,
         u"http://a.example.com"_s});
    row({u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, u"sandbox-sud"_s});
    row({u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, u"sandbox-sud"_s, u"--set"_s, u"code=wrong"_s});
    row({u"call"_s, u"enduser.refresh_token"_s, u"--profile"_s, u"sandbox-enduser"_s});
    row({u"call"_s, u"ekuaibao.refresh_token"_s, u"--profile"_s, u"sandbox-ekuaibao"_s, u"--reveal"_s});
    row({u"call"_s, u"sud.nothing"_s, u"--profile"_s, u"sandbox-sud"_s});
    row({u"call"_s});
    row({u"sandbox"_s, u"--ttl"_s, u"never"_s});
    row({u"nothing"_s});
    row({u"services"_s, u"--nothing"_s});
    row({});
}

void TestOutput::chineseIsChinese() {
    QFETCH(QStringList, words);
    const UserDesk desk;
    prepare(desk);
    words.replaceInStrings(u"@GARBAGE"_s, desk.path(u"garbage"_s));
    const Ended english = desk.run(QStringList{u"--lang"_s, u"en"_s} + words);
    const Ended chinese = desk.run(QStringList{u"--lang"_s, u"zh"_s} + words);
    QCOMPARE(chinese.exit, english.exit);
    QVERIFY(hasChinese(chinese.out + chinese.err));
    const QByteArray said = chinese.out + chinese.err;
    QVERIFY2(englishSentenceIn(said).isEmpty(), qPrintable(englishSentenceIn(said)));
    QVERIFY(!hasChinese(english.out + english.err) || english.out != chinese.out);
}

void TestOutput::theLanguageIsHeardWhereverItStands_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("before the command") << QStringList{u"--lang"_s, u"zh"_s, u"services"_s} << true;
    QTest::newRow("after it") << QStringList{u"services"_s, u"--lang"_s, u"zh"_s} << true;
    QTest::newRow("with =") << QStringList{u"--lang=zh"_s, u"services"_s} << true;
    QTest::newRow("with =, after it") << QStringList{u"services"_s, u"--lang=zh"_s} << true;
    QTest::newRow("English") << QStringList{u"services"_s, u"--lang=en"_s} << false;
    QTest::newRow("none") << QStringList{u"services"_s} << false;
    QTest::newRow("in a complaint") << QStringList{u"services"_s, u"x"_s, u"--lang"_s, u"zh"_s} << true;
    QTest::newRow("in help") << QStringList{u"--help"_s, u"--lang"_s, u"zh"_s} << true;
}

void TestOutput::theLanguageIsHeardWhereverItStands() {
    QFETCH(const QStringList, words);
    QFETCH(const bool, chinese);
    const Ended ended = UserDesk().run(words);
    QCOMPARE(hasChinese(ended.out + ended.err), chinese);
    const Ended unknown = UserDesk().run({u"services"_s, u"--lang"_s, u"fr"_s, u"--json"_s});
    QCOMPARE(unknown.exit, 2);
    QCOMPARE(unknown.object()[u"error"][u"code"].toString(), u"usage_bad_value"_s);
}

void TestOutput::theSystemsLanguageCounts_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("LANG") << u"LANG"_s << u"zh_CN.UTF-8"_s << true;
    QTest::newRow("LC_ALL") << u"LC_ALL"_s << u"zh_CN.UTF-8"_s << true;
    QTest::newRow("LC_MESSAGES") << u"LC_MESSAGES"_s << u"zh_CN.UTF-8"_s << true;
    QTest::newRow("another charset") << u"LANG"_s << u"zh_CN.GB18030"_s << true;
    QTest::newRow("English") << u"LANG"_s << u"en_US.UTF-8"_s << false;
    QTest::newRow("none at all") << u"LANG"_s << u"C"_s << false;
}

/// Also where the system has not installed the locale that is named.
void TestOutput::theSystemsLanguageCounts() {
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const bool, chinese);
    UserDesk desk;
    desk.setEnvironment(u"LC_ALL"_s, QString());
    desk.setEnvironment(name, value);
    const Ended ended = desk.run({u"services"_s});
    QCOMPARE(hasChinese(ended.out), chinese);
    QCOMPARE(ended.err, QByteArray());
    QVERIFY(!hasChinese(desk.run({u"services"_s, u"--lang"_s, u"en"_s}).out));
}

void TestOutput::jsonIsOneDocument() {
    QFETCH(QStringList, words);
    const UserDesk desk;
    prepare(desk);
    words.replaceInStrings(u"@GARBAGE"_s, desk.path(u"garbage"_s));
    const Ended plain = desk.run(words);
    for (const QStringList &line : {words + QStringList{u"--json"_s},
                                    QStringList{u"--lang"_s, u"zh"_s} + words + QStringList{u"--json"_s}}) {
        const Ended ended = desk.run(line);
        QVERIFY2(!ended.document().isNull(), ended.out.constData());
        QVERIFY(ended.out.endsWith('\n'));
        QCOMPARE(ended.exit, plain.exit);
    }
}

void TestOutput::lostOutputIsNotSuccess_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("services") << QStringList{u"services"_s};
    QTest::newRow("inspect") << QStringList{u"inspect"_s, QString::fromLatin1(expired), u"--json"_s};
    QTest::newRow("profiles list") << QStringList{u"profiles"_s, u"list"_s};
    QTest::newRow("profiles export") << QStringList{u"profiles"_s, u"export"_s};
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

void TestOutput::lostOutputIsNotSuccess() {
    QFETCH(const QStringList, words);
    const Ended ended = UserDesk().runInto(u"/dev/full"_s, words);
    QCOMPARE(ended.exit, 5);
    QVERIFY(ended.err.contains("lost"));
}

void TestOutput::helpIsGivenForEveryCommand_data() {
    QTest::addColumn<QStringList>("words");
    const QString all =
        u"inspect;call;services;profiles;profiles list;profiles add;profiles remove;"
        "profiles export;profiles import;sandbox"_s;
    for (const QString &command : all.split(u';'))
        QTest::newRow(qPrintable(command)) << command.split(u' ');
    QTest::newRow("none") << QStringList{};
}

void TestOutput::helpIsGivenForEveryCommand() {
    QFETCH(const QStringList, words);
    const UserDesk desk;
    for (const QStringList &line : {words + QStringList{u"--help"_s}, QStringList{u"--help"_s} + words}) {
        const Ended english = desk.run(line);
        QCOMPARE(english.exit, 0);
        QVERIFY(english.out.contains("Usage: tokendesk-cli"));
        QCOMPARE(english.err, QByteArray());
        const Ended chinese = desk.run(line + QStringList{u"--lang"_s, u"zh"_s});
        QVERIFY(hasChinese(chinese.out));
        QVERIFY2(englishSentenceIn(chinese.out).isEmpty(), qPrintable(englishSentenceIn(chinese.out)));
    }
}

void TestOutput::behindTwoDashesNothingIsAnOption() {
    const Ended ended = UserDesk().run({u"inspect"_s, u"--"_s, u"--json"_s});
    QCOMPARE(ended.exit, 4);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(UserDesk().run({u"inspect"_s, u"--"_s, u"--help"_s}).exit, 4);
}

}  // namespace td::test

namespace {
using td::test::TestOutput;
TD_TEST_CLASS(TestOutput);
}  // namespace

#include "test_output.moc"
