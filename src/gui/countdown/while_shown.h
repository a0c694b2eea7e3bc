// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/session/ticker.h"

class QWidget;

namespace td::gui {

/// Hands the ticker's beats to what stands on a widget, but only while the widget is shown: at once when it
/// appears, then at each full second. The widget owns it.
class WhileShown final : public QObject {
    Q_OBJECT

public:
    /// \a ticker must outlive it.
    WhileShown(Ticker &ticker, QWidget *widget);

Q_SIGNALS:
    void tick(qint64 nowMs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Ticker &m_ticker;
};

}  // namespace td::gui
