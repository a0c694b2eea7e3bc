// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

SecretClipboard::SecretClipboard(std::chrono::milliseconds kept, QObject *parent)
    : QObject(parent), m_clearing(this) {
    m_clearing.setSingleShot(true);
    m_clearing.setInterval(kept);
    m_clearing.callOnTimeout(this, &SecretClipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::follow);
    // Where a program without the focus cannot clear the clipboard (Wayland), it is cleared when it has it.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && holds() && !m_clearing.isActive())
            clear();
    });
}

SecretClipboard::~SecretClipboard() {
    if (holds())
        QGuiApplication::clipboard()->clear();
}

void SecretClipboard::copy(const base::Secret &secret) {
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    m_copying = true;
    QGuiApplication::clipboard()->setMimeData(data);
    m_copying = false;
    m_data = data;
    m_clearing.start();
}

bool SecretClipboard::holds() const {
    return m_data && QGuiApplication::clipboard()->mimeData() == m_data;
}

void SecretClipboard::clear() {
    if (!holds())
        return;
    m_copying = true;
    QGuiApplication::clipboard()->clear();
    m_copying = false;
    if (holds())
        return;
    m_data.clear();
    Q_EMIT gone(true);
}

void SecretClipboard::follow() {
    if (m_copying || !m_clearing.isActive() || holds())
        return;
    m_clearing.stop();
    m_data.clear();
    Q_EMIT gone(false);
}

}  // namespace td::gui
