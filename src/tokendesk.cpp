// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

#include "base/core_dump.h"
#include "base/end_signal.h"
#include "gui/look/icon.h"
#include "gui/main_window.h"

using namespace Qt::Literals::StringLiterals;
using td::words::Language;

int main(int argc, char **argv) {
    td::base::preventCoreDumps();
    // Qt's own log may name URLs, and a URL may hold a token.
    QLoggingCategory::setFilterRules(u"*=false"_s);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tokendesk"_s);
    QApplication::setApplicationDisplayName(u"TokenDesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    QApplication::setDesktopFileName(u"tokendesk"_s);
    QApplication::setWindowIcon(td::gui::applicationIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Asks token services for tokens and says everything true about one."_s);
    const QCommandLineOption configDir(u"config-dir"_s, u"Keep everything of this run in DIR."_s, u"DIR"_s);
    const QCommandLineOption language(u"lang"_s, u"The language: en or zh."_s, u"en|zh"_s);
    parser.addOptions({configDir, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    const td::store::ConfigDir config(parser.value(configDir));
    const td::base::SystemClock clock;
    td::store::SystemKeychain keychain;
    td::gui::Workplace workplace(config, clock, keychain,
                                 td::words::languageNamed(parser.value(language).toLatin1()));
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
