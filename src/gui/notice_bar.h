// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/workplace.h"

class QLabel;
class QToolButton;

namespace td::gui {

/// What is to be said of the configuration, below the environment bar: profiles and definitions that are left
/// out, a file that was set aside, secrets that the vault did not take; and of a
/// refresh in time that was switched off. Hidden when there is nothing, and
/// until there is something new once it was closed.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(Workplace &workplace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QList<base::Error> notices() const;
    QStringList sentences() const;

    Workplace &m_workplace;
    QLabel *m_text;
    QToolButton *m_close;
    /// A refresh in time that was switched off.
    struct Ended {
        QString environment;
        base::Error why;
    };
    QList<Ended> m_ended;
    QList<base::Error> m_history;  ///< what was wrong with keeping exchanges
    QList<base::Error> m_closed;   ///< what was shown when it was closed
};

}  // namespace td::gui
