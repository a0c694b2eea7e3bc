// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>

#include <QCoreApplication>
#include <QLoggingCategory>

#include "base/core_dump.h"
#include "cli/program.h"
#include "cli/standard_streams.h"

namespace {

/// Qt wants a UTF-8 locale and says so on standard error when there is none; what is written is UTF-8 in any
/// case. The language of messages is kept, also one whose locale is not installed.
void ensureUtf8Locale() {
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (const char *all = std::getenv("LC_ALL"); all && *all) {
        // It would overrule the next line. The language it names still counts.
        setenv("LC_MESSAGES", all, 1);
        unsetenv("LC_ALL");
    }
    setenv("LC_CTYPE", "C.UTF-8", 1);
}

}  // namespace

int main(int argc, char **argv) {
    td::cli::holdStandardStreams();
    td::base::preventCoreDumps();
    ensureUtf8Locale();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tokendesk"));
    // Qt's own log may name URLs, and a URL may hold a token.
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));

    QList<QByteArray> words;
    for (int i = 1; i < argc; ++i)
        words.append(argv[i]);
    const td::base::SystemClock clock;
    td::cli::Program program(words, clock);
    // From within the event loop: a command may end at once, and exit() is only heard there.
    QMetaObject::invokeMethod(
        &app, [&program] { program.start([](td::cli::ExitCode code) { QCoreApplication::exit(code); }); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
