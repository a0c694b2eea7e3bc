// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/inspect/text/reading.h"
#include "gui/workplace.h"

class QLabel;

namespace td::gui {

class CountdownLabel;
class LifetimeBar;
class TintedLabel;
class ToneShape;

/// What is known of one token, in words: how it stands in time, whose it is, and what nobody has checked.
class VerdictCard final : public QFrame {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit VerdictCard(Workplace &workplace, QWidget *parent = nullptr);

    void setToken(const FoundToken &token);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void word();
    QString identity() const;
    QString timeLine(token::State state) const;
    QString remark() const;
    QString owner() const;

    Workplace &m_workplace;
    FoundToken m_token;
    ToneShape *m_shape;
    TintedLabel *m_state;
    CountdownLabel *m_countdown;
    LifetimeBar *m_bar;
    QLabel *m_identity;
    QLabel *m_time;
    QLabel *m_remark;
    QLabel *m_owner;
};

}  // namespace td::gui
