// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace td::gui {

/// The frame around everything while a production profile is chosen, with the word in both languages in its
/// upper edge. Lets every click through to what is below.
class ProductionFrame final : public QWidget {
    Q_OBJECT

public:
    /// Covers \a window, and follows its size.
    explicit ProductionFrame(QWidget *window);

    /// How much room at each edge of the window the frame takes, in device-independent pixels.
    static QMargins margins(const QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace td::gui
