// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"

#include <vector>

#include <QCoreApplication>
#include <QtTest>

namespace td::test {

namespace {
using Factory = std::function<std::unique_ptr<QObject>()>;

std::vector<Factory> &factories() {
    static std::vector<Factory> all;
    return all;
}
}  // namespace

bool registerTest(Factory make) {
    factories().push_back(std::move(make));
    return true;
}

int runRegistered() {
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (arguments.size() > 2 && arguments.at(1) == QLatin1String("-class")) {
        only = arguments.at(2);
        arguments.remove(1, 2);
    }
    int failures = 0;
    int run = 0;
    for (const auto &make : factories()) {
        const auto object = make();
        const QString name =
            QString::fromLatin1(object->metaObject()->className()).section(QLatin1String("::"), -1);
        if (!only.isEmpty() && only != name)
            continue;
        ++run;
        failures += QTest::qExec(object.get(), arguments) == 0 ? 0 : 1;
    }
    return run == 0 || failures > 0 ? 1 : 0;
}

}  // namespace td::test
