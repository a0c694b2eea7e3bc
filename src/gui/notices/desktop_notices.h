// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace td::gui {

/// What is said outside of the window, by the desktop's own notices. No secret is in it.
struct Notice {
    QString title;
    QString text;
    QString off;  ///< of the button that ends all notices
};

/// Shows notices by way of org.freedesktop.Notifications
/// (https://specifications.freedesktop.org/notification-spec/latest/). Where nobody answers there, nothing
/// is shown; nothing here waits for an answer.
class DesktopNotices final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const Notice &notice);
    /// How many of them are still to be seen, as far as the desktop says.
    qsizetype shownCount() const { return m_shown.size(); }

Q_SIGNALS:
    /// The desktop did not take one.
    void failed();
    /// The user chose the notice itself.
    void chosen();
    /// The user wants no more of them.
    void offWanted();

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeEnd(uint id);

private:
    void listen();

    bool m_listens = false;
    QSet<uint> m_shown;  ///< others show notices too
};

}  // namespace td::gui
