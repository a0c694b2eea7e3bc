// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include "gui/look/icon.h"
#include "main_job.h"

/// `tokendesk-tour FOLDER`: goes through the main job as a new user would, in a fresh configuration, against
/// the sandbox. Exit code 0 only when every step worked.
int main(int argc, char **argv) {
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    const QApplication app(argc, argv);
    QApplication::setWindowIcon(td::gui::applicationIcon());
    const QTemporaryDir config;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !config.isValid()) {
        std::fprintf(stderr, "Usage: tokendesk-tour FOLDER\n");
        return 2;
    }
    const td::base::SystemClock clock;
    td::store::SystemKeychain keychain;
    td::gui::Workplace workplace(td::store::ConfigDir(config.path()), clock, keychain,
                                 td::words::Language::english);
    td::gui::apply(td::gui::Appearance::light);
    td::tour::Tour tour(arguments.at(1), workplace);
    td::tour::mainJob(tour, workplace);
    std::printf("The pictures are in %s.\n", qUtf8Printable(arguments.at(1)));
    return tour.worked() ? 0 : 1;
}
