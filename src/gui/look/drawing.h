// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace td::gui {

/// One of our icons, three lines high, above the words of a page with nothing on it yet. Decoration.
class Drawing final : public QWidget {
    Q_OBJECT
    /// The name of the icon (see icon.h); forms set it, and nobody binds to it.
    // clazy:excludeall=qproperty-without-notify
    Q_PROPERTY(QString icon READ icon WRITE setIcon)

public:
    explicit Drawing(QWidget *parent = nullptr);

    const QString &icon() const { return m_icon; }
    void setIcon(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

}  // namespace td::gui
