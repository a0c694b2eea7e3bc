// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QtTest>

#include "cli/help.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {

/// What scripts may rely on, command by command.
struct Promise {
    cli::Command command;
    const char *name;
    QStringList options;
    QStringList needed;
};

QList<Promise> promises() {
    return {
        {cli::inspectCommand(), "inspect", {u"--at"_s, u"--json"_s}, {u"INPUT"_s}},
        {cli::verifyCommand(),
         "verify",
         {u"--key"_s, u"--secret"_s, u"--jwks"_s, u"--profile"_s, u"--json"_s},
         {u"INPUT"_s}},
        {cli::diffCommand(), "diff", {u"--json"_s}, {u"A"_s, u"B"_s}},
        {cli::servicesCommand(), "services", {u"--json"_s}, {}},
        {cli::profilesListCommand(), "profiles list", {u"--json"_s}, {}},
        {cli::profilesAddCommand(),
         "profiles add",
         {u"--service"_s, u"--kind"_s, u"--base-url"_s, u"--url"_s, u"--header"_s, u"--place"_s,
          u"--timeout"_s, u"--allow-http"_s, u"--json"_s},
         {u"NAME"_s, u"--service"_s, u"--kind"_s, u"--base-url"_s}},
        {cli::profilesRemoveCommand(), "profiles remove", {u"--json"_s}, {u"NAME"_s}},
        {cli::profilesSecretCommand(), "profiles secret", {u"--remove"_s, u"--json"_s}, {u"NAME"_s}},
        {cli::profilesExportCommand(), "profiles export", {u"--json"_s}, {}},
        {cli::profilesImportCommand(), "profiles import", {u"--apply"_s, u"--json"_s}, {u"FILE"_s}},
        {cli::callCommand(),
         "call",
         {u"--profile"_s, u"--set"_s, u"--header"_s, u"--production"_s, u"--send-anyway"_s, u"--out"_s,
          u"--reveal"_s, u"--json"_s},
         {u"SERVICE.ENDPOINT"_s, u"--profile"_s}},
        {cli::checkCommand(),
         "check",
         {u"--profile"_s, u"--set"_s, u"--header"_s, u"--format"_s, u"--use-up"_s, u"--production"_s,
          u"--json"_s},
         {u"SERVICE"_s, u"--profile"_s}},
        {cli::sandboxCommand(), "sandbox", {u"--port"_s, u"--ttl"_s, u"--json"_s}, {}},
    };
}

bool hasChinese(const QString &text) {
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han);
}

}  // namespace

/// Help: complete, and in both languages.
class TestHelp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandKeepsItsPromise_data() { addCommands(); }
    void everyCommandKeepsItsPromise();
    void everyCommandIsExplainedInBothLanguages_data() { addCommands(); }
    void everyCommandIsExplainedInBothLanguages();
    void everyOptionIsShown_data() { addCommands(); }
    void everyOptionIsShown();
    void theProgramListsItsCommands();

private:
    static void addCommands();
};

void TestHelp::addCommands() {
    QTest::addColumn<int>("index");
    const QList<Promise> all = promises();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestHelp::everyCommandKeepsItsPromise() {
    QFETCH(const int, index);
    const Promise promise = promises().at(index);
    QCOMPARE(promise.command.name, promise.name);
    QStringList options;
    QStringList needed;
    for (const cli::ArgumentSpec &argument : promise.command.arguments) {
        if (argument.required)
            needed.append(QString::fromLatin1(argument.name));
    }
    for (const cli::OptionSpec &option : promise.command.options) {
        options.append(QString::fromLatin1(option.name));
        if (option.required)
            needed.append(QString::fromLatin1(option.name));
    }
    for (const QString &option : promise.options)
        QVERIFY2(options.contains(option), qPrintable(option));
    QCOMPARE(needed, promise.needed);
}

void TestHelp::everyCommandIsExplainedInBothLanguages() {
    QFETCH(const int, index);
    const cli::Command command = promises().at(index).command;
    QList<const char *> texts{command.summary};
    for (const cli::ArgumentSpec &argument : command.arguments)
        texts.append(argument.help);
    for (const cli::OptionSpec &option : command.options)
        texts.append(option.help);
    for (const cli::OptionSpec &option : cli::globalOptions())
        texts.append(option.help);
    for (const char *text : texts) {
        QVERIFY(text && *text);
        QVERIFY2(hasChinese(words::translate("help", text, Language::chinese)), text);
        QVERIFY2(!hasChinese(words::translate("help", text, Language::english)), text);
    }
}

void TestHelp::everyOptionIsShown() {
    QFETCH(const int, index);
    const cli::Command command = promises().at(index).command;
    for (const Language language : {Language::english, Language::chinese}) {
        const QString help = cli::commandHelp(command, language).join(u'\n');
        QVERIFY(help.contains(QLatin1String(command.name)));
        for (const cli::OptionSpec &option : command.options) {
            QVERIFY2(help.contains(QLatin1String(option.name)), option.name);
            QVERIFY2(help.contains(words::translate("help", option.help, language)), option.name);
        }
    }
}

void TestHelp::theProgramListsItsCommands() {
    std::vector<cli::Command> commands;
    for (const Promise &promise : promises())
        commands.push_back(promise.command);
    for (const Language language : {Language::english, Language::chinese}) {
        const QString help = cli::programHelp(commands, language).join(u'\n');
        for (const cli::Command &command : commands) {
            QVERIFY2(help.contains(QLatin1String(command.name)), command.name);
            QVERIFY2(help.contains(words::translate("help", command.summary, language)), command.name);
        }
        for (const cli::OptionSpec &option : cli::globalOptions())
            QVERIFY2(help.contains(QLatin1String(option.name)), option.name);
        for (const char *code : {"0", "1", "2", "3", "4", "5"})
            QVERIFY2(help.contains(QLatin1String(code)), code);
    }
}

TD_TEST_CLASS(TestHelp);

#include "test_help.moc"
