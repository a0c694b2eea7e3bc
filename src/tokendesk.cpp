// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

#include "base/core_dump.h"
#include "base/end_signal.h"
#include "gui/look/icon.h"
#include "gui/main_window.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the command line may say.
struct CommandLine {
    CommandLine() {
        parser.setApplicationDescription(
            u"Asks token services for tokens and says everything true about one."_s);
        parser.addOptions({configDir, language});
        // Qt's own options have one dash: `-platform`, and no `-p`.
        parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    }

    QCommandLineParser parser;
    const QCommandLineOption configDir{u"config-dir"_s, u"Keep everything of this run in DIR."_s, u"DIR"_s};
    const QCommandLineOption language{u"lang"_s, u"The language: en or zh."_s, u"en|zh"_s};
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
};

/// Says what was asked for and ends the program, if it was: help and version need no window.
void answerWithoutWindow(int argc, char **argv, CommandLine &line) {
    const QCoreApplication app(argc, argv);
    line.parser.parse(QCoreApplication::arguments());
    if (line.parser.isSet(line.help))
        line.parser.showHelp();
    if (line.parser.isSet(line.version))
        line.parser.showVersion();
}

/// False when Qt would look for a display, and end the program for want of one.
bool hasDisplay(int argc, char **argv) {
    const bool isNamed = std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayView(argument).endsWith("-platform") ||
               QByteArrayView(argument).startsWith("-display");
    });
    return isNamed || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

}  // namespace

int main(int argc, char **argv) {
    td::base::preventCoreDumps();
    // Qt's own log may name URLs, and a URL may hold a token.
    QLoggingCategory::setFilterRules(u"*=false"_s);
    QCoreApplication::setApplicationName(u"tokendesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    CommandLine line;
    answerWithoutWindow(argc, argv, line);
    if (!hasDisplay(argc, argv)) {
        std::fputs(
            "TokenDesk is a window, and there is no display here. tokendesk-cli works without one.\n"
            "TokenDesk 是窗口程序，这里没有显示环境；tokendesk-cli 无需显示即可使用。\n",
            stderr);
        return EXIT_FAILURE;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"TokenDesk"_s);
    QApplication::setDesktopFileName(u"tokendesk"_s);
    QApplication::setWindowIcon(td::gui::applicationIcon());
    line.parser.process(app);

    const td::store::ConfigDir config(line.parser.value(line.configDir));
    const td::base::SystemClock clock;
    td::store::SystemKeychain keychain;
    td::gui::Workplace workplace(config, clock, keychain,
                                 td::words::languageNamed(line.parser.value(line.language).toLatin1()));
    td::gui::apply(workplace.memory.appearance());
    td::gui::MainWindow window(workplace);
    const td::base::EndSignal ended;
    QObject::connect(&ended, &td::base::EndSignal::requested, &window, [&window] {
        window.end();
        QApplication::exit();  // also from under a question that waits for an answer
    });
    window.open();
    return QApplication::exec();
}
