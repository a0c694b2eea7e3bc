// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/workplace.h"

class QLabel;
class QToolButton;

namespace td::gui {

/// What is to be said of the configuration, below the environment bar: profiles and definitions that are left
/// out, a file that was set aside, secrets that the vault did not take. Hidden when there is nothing, and
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
    QList<base::Error> m_closed;  ///< what was shown when it was closed
};

}  // namespace td::gui
