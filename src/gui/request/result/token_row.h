// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "gui/request/request_run.h"
#include "gui/workplace.h"

namespace td::gui {

class CountdownLabel;

namespace Ui {
class TokenRow;
}

/// One received token: its role, masked; what time says, counted down by the server's clock where that is
/// known; and what can be done with it.
class TokenRow final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it. \a index is that of the token in the outcome.
    TokenRow(Workplace &workplace, RecordPointer record, qsizetype index, QWidget *parent = nullptr);
    ~TokenRow() override;

    /// False where its profile is no more what it was: then no refresh is offered.
    void setRefreshable(bool refreshable);

Q_SIGNALS:
    void inspectWanted(const QByteArray &token);
    void copied(const QByteArray &role);
    void refreshWanted(const QByteArray &role);

protected:
    void changeEvent(QEvent *event) override;

private:
    const service::ReceivedToken &token() const;
    void copy();
    void retranslate();
    void showState();

    Workplace &m_workplace;
    RecordPointer m_record;
    qsizetype m_index;
    CountdownLabel *m_countdown;
    std::unique_ptr<Ui::TokenRow> m_ui;
};

/// The endpoint of \a service that takes a token of the role \a role to refresh it, or null.
const service::Endpoint *endpointTaking(const service::Definition &service, const QByteArray &role);

}  // namespace td::gui
