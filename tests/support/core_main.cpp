// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "support/test_main.h"

/// Of every test executable that brings no main of its own: a linker takes it from the library only then.
int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    return td::test::runRegistered();
}
