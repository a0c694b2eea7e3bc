// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace td::gui {

class WindowMemory;

/// Two parts: side by side where there is enough width, 2 to 3 unless setShares() says otherwise; else one
/// above the other, the first as high as it wants to be, within bounds, also when it comes to want more or
/// less. Where the user drags the line between them is remembered, for either way, and stays.
class TurningSplitter final : public QSplitter {
    Q_OBJECT

public:
    explicit TurningSplitter(QWidget *parent = nullptr);

    /// How the width is divided.
    void setShares(int left, int right);
    /// Remembers the line in \a memory, which must outlive it, under \a name.
    void remember(WindowMemory &memory, const QString &name);

Q_SIGNALS:
    void turned(Qt::Orientation orientation);

protected:
    void childEvent(QChildEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Qt::Orientation wanted() const;
    int upperHeight() const;
    void arrange();
    QString key() const;

    int m_left = 2;
    int m_right = 3;
    WindowMemory *m_memory = nullptr;
    QString m_name;
    bool m_arranged = false;
};

}  // namespace td::gui
