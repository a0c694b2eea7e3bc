// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices/desktop_notices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString chooseAction = u"default"_s;  // of the notice itself, by the specification
const QString offAction = u"off"_s;
constexpr int untilTheDesktopSaysSo = -1;

}  // namespace

void DesktopNotices::listen() {
    if (m_listens)
        return;
    m_listens = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(takeEnd(uint)));
}

void DesktopNotices::show(const Notice &notice) {
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The text may be read as markup by the desktop.
    call.setArguments({u"TokenDesk"_s, 0U, u"tokendesk"_s, notice.title, notice.text.toHtmlEscaped(),
                       QStringList{chooseAction, notice.title, offAction, notice.off},
                       QVariantMap{{u"desktop-entry"_s, u"tokendesk"_s}}, untilTheDesktopSaysSo});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<uint> id = *ended;
        ended->deleteLater();
        if (id.isError())
            Q_EMIT failed();
        else
            m_shown.insert(id.value());
    });
}

void DesktopNotices::takeAction(uint id, const QString &action) {
    if (!m_shown.contains(id))
        return;
    if (action == chooseAction)
        Q_EMIT chosen();
    else if (action == offAction)
        Q_EMIT offWanted();
}

void DesktopNotices::takeEnd(uint id) {
    m_shown.remove(id);
}

}  // namespace td::gui
