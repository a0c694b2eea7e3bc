// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/discretion.h"

#include <QGuiApplication>

namespace td::gui {

Discretion::Discretion(QObject *parent) : QObject(parent) {
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            cover();
    });
}

void Discretion::set(bool on) {
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT changed(on);
}

}  // namespace td::gui
