// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "gui/request/request_run.h"
#include "gui/workplace.h"

namespace td::gui {

class TokenRow;

/// The tokens of a response, one below the other, their parts in columns.
class TokenTable final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    TokenTable(Workplace &workplace, const RecordPointer &record, QWidget *parent = nullptr);

    /// False where the profile is no more what it was: then no refresh is offered.
    void setRefreshable(bool refreshable);

Q_SIGNALS:
    void inspectWanted(const QByteArray &text);
    void compareWanted(const QByteArray &before, const QByteArray &after);
    void copied(const QByteArray &role);
    void refreshWanted(const QByteArray &role);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<TokenRow *> m_rows;
};

}  // namespace td::gui
