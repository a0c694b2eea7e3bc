// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "cli/arguments.h"
#include "cli/codes.h"
#include "support/test_main.h"

using namespace td;
using cli::Arguments;
using cli::UsageFault;
using Words = QList<QByteArray>;

namespace {

const std::vector<cli::OptionSpec> options{
    {"--name", "NAME", "one value"},
    {"--set", "NAME=VALUE", "many values", true},
    {"--must", "X", "needed", false, true},
    {"--flag", nullptr, "no value"},
    {"--help", nullptr, "help"},
};
const std::vector<cli::ArgumentSpec> oneArgument{{"INPUT", "the input"}};

base::Result<Arguments> parsed(const Words &words,
                               const std::vector<cli::ArgumentSpec> &arguments = oneArgument) {
    return cli::parseArguments(words, "test", options, arguments);
}

}  // namespace

/// The words of a command line, sorted by what a command takes.
class TestArguments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsTheWords_data();
    void sortsTheWords();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void flagsAreThereOrNot();
    void takesAsManyArgumentsAsMayBeRepeated();
    void leavesOutWhatIsNotNeeded();
    void helpNeedsNothingElse();
    void tellsANameFromASecret_data();
    void tellsANameFromASecret();
};

void TestArguments::sortsTheWords_data() {
    QTest::addColumn<Words>("words");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Words>("sets");
    QTest::addColumn<Words>("positional");
    const auto row = [](const char *name, const Words &words, const QByteArray &value, const Words &sets,
                        const Words &positional) {
        QTest::newRow(name) << words << value << sets << positional;
    };
    row("a value behind its name", {"--must", "1", "--name", "a", "in"}, "a", {}, {"in"});
    row("a value after =", {"--must", "1", "--name=a", "in"}, "a", {}, {"in"});
    row("a value with = in it", {"--must", "1", "--name=a=b", "in"}, "a=b", {}, {"in"});
    row("an empty value after =", {"--must", "1", "--name=", "in"}, "", {}, {"in"});
    row("an empty value", {"--must", "1", "--name", "", "in"}, "", {}, {"in"});
    row("a value that looks like an option", {"--must", "1", "--name", "--flag", "in"}, "--flag", {}, {"in"});
    row("a value that is two dashes", {"--must", "1", "--name", "--", "in"}, "--", {}, {"in"});
    row("values in their order", {"in", "--set", "a=1", "--must", "1", "--set=b=2", "--set", "a=3"}, {},
        {"a=1", "b=2", "a=3"}, {"in"});
    row("standard input", {"--must", "1", "-"}, {}, {}, {"-"});
    row("behind two dashes", {"--must", "1", "--", "--flag"}, {}, {}, {"--flag"});
    row("two dashes twice", {"--must", "1", "--", "--"}, {}, {}, {"--"});
    row("an empty argument", {"--must", "1", ""}, {}, {}, {""});
    row("bytes that are no UTF-8", {"--must", "1", "--name=\xff", "\xfe"}, "\xff", {}, {"\xfe"});
}

void TestArguments::sortsTheWords() {
    QFETCH(const Words, words);
    QFETCH(const QByteArray, name);
    QFETCH(const Words, sets);
    QFETCH(const Words, positional);
    const base::Result<Arguments> given = parsed(words);
    QVERIFY(given);
    QCOMPARE(given->value("--name"), name);
    QCOMPARE(given->has("--name"), !name.isNull());
    QCOMPARE(given->values("--set"), sets);
    QCOMPARE(given->positional(), positional);
    QCOMPARE(given->value("--must"), QByteArray("1"));
}

void TestArguments::refusesWhatDoesNotFit_data() {
    QTest::addColumn<Words>("words");
    QTest::addColumn<UsageFault>("fault");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Words &words, UsageFault fault, const char *value,
                        const char *expected) {
        QTest::newRow(name) << words << fault << QString::fromLatin1(value) << QString::fromLatin1(expected);
    };
    row("no value", {"in", "--must", "1", "--name"}, UsageFault::usage_missing_value, "name", "--name");
    row("what the value is called", {"in", "--must"}, UsageFault::usage_missing_value, "value", "X");
    row("an option nobody knows", {"in", "--must", "1", "--nothing"}, UsageFault::usage_unknown_option,
        "name", "--nothing");
    row("its value is not repeated", {"in", "--must", "1", "--nothing=secret"},
        UsageFault::usage_unknown_option, "name", "--nothing");
    row("a short option", {"in", "--must", "1", "-n"}, UsageFault::usage_unknown_option, "name", "-n");
    row("the beginning of an option", {"in", "--must", "1", "--nam=a"}, UsageFault::usage_unknown_option,
        "name", "--nam");
    row("an option twice", {"in", "--must", "1", "--name", "a", "--name=a"}, UsageFault::usage_option_twice,
        "name", "--name");
    row("a flag with a value", {"in", "--must", "1", "--flag=yes"}, UsageFault::usage_unexpected_value,
        "name", "--flag");
    row("an argument too many", {"in", "--must", "1", "out"}, UsageFault::usage_extra_argument, "position",
        "2");
    row("an argument missing", {"--must", "1"}, UsageFault::usage_missing_argument, "name", "INPUT");
    row("an option missing", {"in"}, UsageFault::usage_missing_option, "name", "--must");
}

void TestArguments::refusesWhatDoesNotFit() {
    QFETCH(const Words, words);
    QFETCH(const UsageFault, fault);
    QFETCH(const QString, value);
    QFETCH(const QString, expected);
    const base::Result<Arguments> given = parsed(words);
    QVERIFY(!given);
    QCOMPARE(given.error().code, base::error(fault).code);
    QCOMPARE(given.error().values.value(value).toString(), expected);
}

void TestArguments::flagsAreThereOrNot() {
    QVERIFY(parsed({"in", "--must", "1", "--flag"})->has("--flag"));
    QVERIFY(parsed({"in", "--must", "1", "--flag", "--flag"})->has("--flag"));
    QVERIFY(!parsed({"in", "--must", "1"})->has("--flag"));
}

void TestArguments::takesAsManyArgumentsAsMayBeRepeated() {
    const std::vector<cli::ArgumentSpec> many{{"NAME", "names", true, true}};
    QCOMPARE(parsed({"--must", "1", "a", "b", "c"}, many)->positional(), (Words{"a", "b", "c"}));
    QVERIFY(!parsed({"--must", "1"}, many));
    QVERIFY(!parsed({"--must", "1", "a"}, {}));
}

void TestArguments::leavesOutWhatIsNotNeeded() {
    const std::vector<cli::ArgumentSpec> maybe{{"NAME", "names", false, true}};
    QVERIFY(parsed({"--must", "1"}, maybe)->positional().isEmpty());
}

void TestArguments::helpNeedsNothingElse() {
    QVERIFY(parsed({"--help"})->has("--help"));
    QVERIFY(!parsed({"--help", "--nothing"}));
}

void TestArguments::tellsANameFromASecret_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isName");
    const auto row = [](const char *label, const QByteArray &name, const QByteArray &value, bool isName) {
        QTest::newRow(label) << name << value << isName;
    };
    row("a word", "code", "x", true);
    row("camel case", "clientCredentialsAssertion", "x", true);
    row("with a digit", "oauth2Client", "x", true);
    row("with separators", "X-Request_id.v2-AbCdEfGh", "x", true);
    row("a value that is base64", "code", "ZmFrZQ==", true);
    row("40 characters", QByteArray(40, 'a'), "x", true);
    row("41 characters", QByteArray(41, 'a'), "x", false);
    row("nothing", "", "x", false);
    row("no value", "code", "", false);
    row("padding for a value", "ZmFrZQ", "=", false);
    row("a JWT's beginning", "eyJmYWtlIjox", "x", false);
    row("as mixed as a token", "FakeSecret123456", "x", false);
    row("a slash", "fake/secret", "x", false);
    row("Chinese", "密码", "x", false);
    row("a line break", "a\nb", "x", false);
}

void TestArguments::tellsANameFromASecret() {
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QTEST(cli::looksLikeName(name, value), "isName");
}

TD_TEST_CLASS(TestArguments);

#include "test_arguments.moc"
