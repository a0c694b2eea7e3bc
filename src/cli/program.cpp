// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <algorithm>

#include "cli/help.h"
#include "store/service_folder.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<Command> &commands() {
    static const std::vector<Command> all{
        inspectCommand(),        verifyCommand(),          diffCommand(),         callCommand(),
        checkCommand(),          servicesCommand(),        profilesListCommand(), profilesAddCommand(),
        profilesRemoveCommand(), profilesSecretCommand(),  profilesTestCommand(), profilesExportCommand(),
        profilesImportCommand(), tokensListCommand(),      tokensAddCommand(),    tokensRefreshCommand(),
        tokensForgetCommand(),   tokensResponsesCommand(), recoverCommand(),      historyCommand(),
        curlCommand(),           sandboxCommand(),
    };
    return all;
}

/// A command line cut at its command.
struct Line {
    QList<QByteArray> before;  ///< global options that stand before the command
    QByteArray name;           ///< of the command, known or not; empty when there is none
    const Command *command = nullptr;
    QList<QByteArray> after;
};

/// How many of \a words the global options at their beginning take.
qsizetype globalPart(const QList<QByteArray> &words) {
    qsizetype count = 0;
    while (count < words.size() && words.at(count).startsWith('-') && words.at(count) != "-") {
        const auto spec =
            std::find_if(globalOptions().begin(), globalOptions().end(),
                         [&](const OptionSpec &option) { return words.at(count) == option.name; });
        count += spec != globalOptions().end() && spec->valueName ? 2 : 1;
    }
    return std::min(count, words.size());
}

Line cutAtCommand(const QList<QByteArray> &words) {
    const qsizetype begin = globalPart(words);
    Line line{words.first(begin), words.value(begin), nullptr,
              words.sliced(std::min(begin + 1, words.size()))};
    for (const Command &command : commands()) {
        const QList<QByteArray> name = QByteArray(command.name).split(' ');
        if (words.sliced(begin, std::min(name.size(), words.size() - begin)) == name) {
            line.command = &command;
            line.name = command.name;
            line.after = words.sliced(begin + name.size());
        }
    }
    return line;
}

/// The commands whose name begins with the word \a name, such as `profiles`.
std::vector<Command> family(const QByteArray &name) {
    std::vector<Command> members;
    std::copy_if(
        commands().begin(), commands().end(), std::back_inserter(members),
        [&](const Command &command) { return QByteArray(command.name).startsWith(QByteArray(name + ' ')); });
    return members;
}

/// Why \a name, the word where a command should stand, is none.
base::Error noCommand(const QByteArray &name) {
    if (name.isEmpty())
        return base::error(UsageFault::usage_no_command);
    QStringList rest;
    for (const Command &member : family(name))
        rest.append(QString::fromLatin1(QByteArray(member.name).sliced(name.size() + 1)));
    const QString shown = QString::fromUtf8(name);
    if (rest.isEmpty())
        return base::error(UsageFault::usage_unknown_command, {{u"name"_s, shown}});
    return base::error(UsageFault::usage_incomplete_command,
                       {{u"name"_s, shown}, {u"known"_s, rest.join(", "_L1)}});
}

base::Result<Arguments> parse(const Line &line) {
    std::vector<OptionSpec> options = globalOptions();
    std::vector<ArgumentSpec> positional;
    if (line.command) {
        options.insert(options.end(), line.command->options.begin(), line.command->options.end());
        positional = line.command->arguments;
    }
    return parseArguments(line.before + (line.command ? line.after : QList<QByteArray>()), line.name, options,
                          positional);
}

/// What of \a words can hold options: behind `--` nothing is one.
QList<QByteArray> optionPart(const QList<QByteArray> &words) {
    const qsizetype end = words.indexOf("--");
    return end < 0 ? words : words.first(end);
}

/// The language asked for, wherever it stands: a complaint about the rest of the line is made in it.
words::Language wantedLanguage(const QList<QByteArray> &words) {
    QByteArray given;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == "--lang")
            given = words.value(i + 1);
        else if (words.at(i).startsWith("--lang="))
            given = words.at(i).sliced(7);
    }
    return words::languageNamed(given).value_or(words::systemLanguage());
}

}  // namespace

Program::Program(const QList<QByteArray> &words, const base::Clock &clock) : m_words(words), m_clock(clock) {
    // What people try first: `help call`, `-h`.
    std::replace(m_words.begin(), m_words.end(), QByteArray("-h"), QByteArray("--help"));
    if (m_words.value(0) == "help")
        m_words.first() = "--help";
}

Program::~Program() = default;

void Program::start(const Done &done) {
    const QList<QByteArray> options = optionPart(m_words);
    m_session = std::make_unique<Session>(wantedLanguage(options), m_clock, options.contains("--json"));
    const Done flushed = [this, done](ExitCode code) {
        settleHistory();
        if (m_session->terminal.flush())
            return done(code);
        // It may have been a token: that outweighs how the command itself went.
        m_session->terminal.complain(base::error(UsageFault::usage_output_lost));
        done(exitNotSaved);
    };
    if (m_words == QList<QByteArray>{"--version"}) {
        m_session->terminal.line(u"tokendesk-cli %1"_s.arg(QLatin1String(TOKENDESK_VERSION)));
        return flushed(exitYes);
    }
    const Line line = cutAtCommand(m_words);
    const base::Result<Arguments> arguments = parse(line);
    if (showHelp(line.command, line.name))
        return flushed(exitYes);
    if (!line.command)
        return m_session->fail(noCommand(line.name), exitUsage, flushed);
    if (!arguments)
        return m_session->fail(arguments.error(), exitUsage, flushed);
    if (arguments->has("--lang") && !words::languageNamed(arguments->value("--lang"))) {
        return m_session->fail(
            base::error(UsageFault::usage_bad_value, {{u"name"_s, u"--lang"_s}, {u"allowed"_s, u"en, zh"_s}}),
            exitUsage, flushed);
    }
    open(*arguments);
    line.command->run(*arguments, *m_session, flushed);
}

void Program::settleHistory() {
    if (!m_session->history)
        return;
    const QList<base::Error> problems = m_session->history->settle();
    for (const base::Error &problem : problems)
        m_session->terminal.complain(problem);
}

bool Program::showHelp(const Command *command, const QByteArray &name) {
    if (!optionPart(m_words).contains("--help"))
        return false;
    const words::Language language = m_session->language();
    if (command)
        m_session->terminal.lines(commandHelp(*command, language));
    else if (name.isEmpty())
        m_session->terminal.lines(programHelp(commands(), language));
    else if (const std::vector<Command> members = family(name); !members.empty())
        m_session->terminal.lines(programHelp(members, language));
    else
        return false;
    return true;
}

void Program::open(const Arguments &arguments) {
    m_session->config = store::ConfigDir(QString::fromUtf8(arguments.value("--config-dir")));
    m_session->history = std::make_unique<desk::HistoryKeeper>(
        m_session->config.historyFile(), m_clock, [session = m_session.get()] {
            // The session keeps it until the history is settled.
            return std::shared_ptr<store::Vault>(std::shared_ptr<void>(), session->vault.get());
        });
    store::addBuiltInServices(m_session->catalog);
    store::addUserServices(m_session->catalog, m_session->config.servicesFolder());
}

}  // namespace td::cli
