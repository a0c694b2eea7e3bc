// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace td::gui {

class NoteLine;

/// Says that what was pasted elsewhere is shown on this page, and leads back. Hidden at first.
class BackStrip final : public QFrame {
    Q_OBJECT

public:
    explicit BackStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    NoteLine *m_note;
    QToolButton *m_back;
};

}  // namespace td::gui
