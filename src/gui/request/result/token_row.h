// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/request/request_run.h"
#include "gui/workplace.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace td::gui {

class CountdownLabel;
class LifetimeBar;
class NoteLine;

/// One received token: its role, masked; what time says, counted down by the server's clock where that is
/// known; and what can be done with it. It stands in a grid that it shares with others, so that their parts
/// are in columns.
class TokenRow final : public QObject {
    Q_OBJECT

public:
    /// Adds its widgets, children of \a parent, to \a grid, below what is there. \a workplace must outlive
    /// it. \a index is that of the token in the outcome.
    TokenRow(Workplace &workplace, RecordPointer record, qsizetype index, QGridLayout &grid, QWidget *parent);

    /// False where its profile is no more what it was: then no refresh is offered.
    void setRefreshable(bool refreshable);
    /// Words everything anew.
    void retranslate();

Q_SIGNALS:
    void inspectWanted(const QByteArray &text);
    void compareWanted(const QByteArray &before, const QByteArray &after);
    void copied(const QByteArray &role);
    void refreshWanted(const QByteArray &role);

private:
    void layOut(QGridLayout &grid);
    void connectButtons();
    const service::ReceivedToken &token() const;
    /// The token that this one came in place of, if it is another; else nothing.
    QByteArray predecessor() const;
    void copy();
    /// Checks its signature with the keys there are, and follows its time.
    void check();
    void showState();

    Workplace &m_workplace;
    RecordPointer m_record;
    qsizetype m_index;
    Checked m_checked;
    QLabel *m_role;
    QLabel *m_masked;
    NoteLine *m_state;
    CountdownLabel *m_countdown;
    LifetimeBar *m_bar;
    QToolButton *m_inspect;
    QToolButton *m_compare;
    QToolButton *m_copy;
    QToolButton *m_refresh;
};

/// The endpoint of \a service that takes a token of the role \a role to refresh it, or null.
const service::Endpoint *endpointTaking(const service::Definition &service, const QByteArray &role);

}  // namespace td::gui
