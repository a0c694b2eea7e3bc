// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QWidget>

/// What any Qt program costs: a window with nothing in it.
int main(int argc, char **argv) {
    const QApplication app(argc, argv);
    QWidget window;
    window.resize(1180, 780);
    window.show();
    return QApplication::exec();
}
