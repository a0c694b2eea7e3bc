// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "desk/vault/state_watch.h"
#include "gui/notices/desktop_notices.h"
#include "gui/workplace.h"

namespace td::gui {

/// Tells the user, outside of the window, when saved tokens come to be expiring or expired, and what came of
/// a refresh in time: once for each change, with no token in it. On until the user ends it.
class TokenNotices final : public QObject {
    Q_OBJECT

public:
    /// A clock that was set, or a computer that slept, is noticed within this time.
    static constexpr int longestRestMs = 60'000;

    /// \a workplace must outlive it.
    explicit TokenNotices(Workplace &workplace, QObject *parent = nullptr);

    bool areOn() const { return m_workplace.memory.showsNotices(); }
    void setOn(bool on);

Q_SIGNALS:
    void onChanged(bool on);
    /// A notice is to be shown.
    void noticed(const td::gui::Notice &notice);
    /// The user chose a notice: the saved tokens are to be seen.
    void chosen();

private:
    void look();
    void tell(const QList<desk::WatchedToken> &changes);
    void tellRefresh(qint64 grant, bool succeeded);
    void tell(token::State state, const QList<desk::WatchedToken> &changes);

    Workplace &m_workplace;
    desk::StateWatch m_watch;
    DesktopNotices m_desktop;
    QTimer m_timer;
};

}  // namespace td::gui
