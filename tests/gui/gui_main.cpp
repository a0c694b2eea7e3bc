// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "gui/look/appearance.h"
#include "support/test_main.h"

int main(int argc, char **argv) {
    const QApplication app(argc, argv);
    td::gui::apply(td::gui::Appearance::light);
    return td::test::runRegisteredWithoutWarnings();
}
