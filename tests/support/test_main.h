// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

namespace td::test {

/// Adds a test class to the executable it is linked into; `TD_TEST_CLASS` calls it before main.
bool registerTest(std::function<std::unique_ptr<QObject>()> make);

/// Runs every registered class with the arguments of the application object; 1 when one fails or when there
/// is none, else 0.
/// `-class NAME` as the first two arguments runs that class alone; its namespace is left out.
int runRegistered();
/// The same; and a class fails when Qt warns of anything while it runs, but for what a platform without a
/// screen says of itself. For windows: what Qt warns of there is a mistake of ours.
int runRegisteredWithoutWarnings();

}  // namespace td::test

/// Registers a QtTest class: one line at the end of each test's .cpp, before its moc include.
#define TD_TEST_CLASS(Class)              \
    static const bool registered##Class = \
        td::test::registerTest([] { return std::unique_ptr<QObject>(std::make_unique<Class>()); })
