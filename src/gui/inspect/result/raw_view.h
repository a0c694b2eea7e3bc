// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "gui/inspect/text/reading.h"
#include "gui/workplace.h"

class QPlainTextEdit;
class QPushButton;

namespace td::gui {

/// A token as it was sent: itself, masked until it is revealed for ten seconds, its header and its payload.
class RawView final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit RawView(Workplace &workplace, QWidget *parent = nullptr);

    void setToken(const FoundToken &token);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void reveal(bool wanted);
    void copy() const;
    void refresh();
    void fill();
    QString composed() const;
    QString payload() const;

    Workplace &m_workplace;
    FoundToken m_token;
    QPlainTextEdit *m_text;
    QPushButton *m_reveal;
    QPushButton *m_copy;
    QTimer m_revealEnd;
};

}  // namespace td::gui
