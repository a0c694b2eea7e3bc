// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace td::gui {

/// Scrolls upwards and downwards only, and wants to be exactly as high as what is in it: it scrolls when
/// there is no room, and takes none that it does not need.
class FittedScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit FittedScroll(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

}  // namespace td::gui
