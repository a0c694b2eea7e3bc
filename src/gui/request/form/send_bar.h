// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QWidget>

#include "gui/workplace.h"

class QShortcut;

namespace td::gui {

namespace Ui {
class SendBar;
}

/// Send (Ctrl+Return), and while a request is on its way its progress and Cancel (Esc).
class SendBar final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit SendBar(Workplace &workplace, QWidget *parent = nullptr);
    ~SendBar() override;

    /// For requests to \a profile.
    void showProfile(const service::Profile &profile);
    /// \a startedMs (since the epoch) is when the request that is on its way was sent; none when none is.
    void showRunning(std::optional<qint64> startedMs);
    /// Says what the form was filled with, and what Send does then; nothing for a null one.
    void sayFilled(std::function<QString()> wording);
    void takeFocus();

Q_SIGNALS:
    void sendWanted();
    void cancelWanted();
    void sampleWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showElapsed();
    void showFilled();

    Workplace &m_workplace;
    std::unique_ptr<Ui::SendBar> m_ui;
    QShortcut *m_sendKey;
    QShortcut *m_enterKey;
    QShortcut *m_cancelKey;
    bool m_production = false;
    std::function<QString()> m_filled;
    std::optional<qint64> m_startedMs;
};

}  // namespace td::gui
