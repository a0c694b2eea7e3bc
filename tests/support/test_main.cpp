// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"

#include <atomic>
#include <vector>

#include <QCoreApplication>
#include <QTextStream>
#include <QtTest>

namespace td::test {

namespace {
using Factory = std::function<std::unique_ptr<QObject>()>;

std::vector<Factory> &factories() {
    static std::vector<Factory> all;
    return all;
}

QtMessageHandler &handlerOfQtTest() {
    static QtMessageHandler handler = nullptr;
    return handler;
}

std::atomic<int> &warnings() {
    static std::atomic<int> count = 0;
    return count;
}

void countWarning(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    const bool isOurs = !message.contains(QLatin1String("This plugin does not support"));
    if (isOurs && (type == QtWarningMsg || type == QtCriticalMsg))
        ++warnings();
    handlerOfQtTest()(type, context, message);
}

int runOne(QObject &object, const QStringList &arguments) {
    return QTest::qExec(&object, arguments);
}

/// As QTest::qExec() does it, with countWarning() before QtTest's own handler, which is there only between
/// the two.
int runOneWithoutWarnings(QObject &object, const QStringList &arguments) {
    QByteArrayList texts;
    for (const QString &argument : arguments)
        texts.append(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &text : texts)
        argv.push_back(text.data());
    QTest::qInit(&object, static_cast<int>(argv.size()), argv.data());
    warnings() = 0;
    handlerOfQtTest() = qInstallMessageHandler(countWarning);
    const int failed = QTest::qRun();
    qInstallMessageHandler(handlerOfQtTest());
    QTest::qCleanup();
    if (warnings() > 0)
        QTextStream(stderr) << "FAIL!  : Qt warned " << warnings() << " times during "
                            << object.metaObject()->className() << ": see QWARN above\n";
    return failed + warnings();
}

int run(int (*runClass)(QObject &object, const QStringList &arguments));
}  // namespace

bool registerTest(Factory make) {
    factories().push_back(std::move(make));
    return true;
}

int runRegistered() {
    return run(runOne);
}

int runRegisteredWithoutWarnings() {
    return run(runOneWithoutWarnings);
}

namespace {
int run(int (*runClass)(QObject &object, const QStringList &arguments)) {
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (arguments.size() > 2 && arguments.at(1) == QLatin1String("-class")) {
        only = arguments.at(2);
        arguments.remove(1, 2);
    }
    int failures = 0;
    int count = 0;
    for (const auto &make : factories()) {
        const auto object = make();
        const QString name =
            QString::fromLatin1(object->metaObject()->className()).section(QLatin1String("::"), -1);
        if (!only.isEmpty() && only != name)
            continue;
        ++count;
        failures += runClass(*object, arguments) == 0 ? 0 : 1;
    }
    return count == 0 || failures > 0 ? 1 : 0;
}
}  // namespace

}  // namespace td::test
