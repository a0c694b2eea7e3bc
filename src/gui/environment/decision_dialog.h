// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QDialog>

#include "base/result.h"
#include "gui/session/language_switch.h"

class QPushButton;

namespace td::gui {

namespace Ui {
class DecisionDialog;
}

/// Asks before something is done that cannot be undone, does it, and stays open with the reason when that
/// fails.
class DecisionDialog final : public QDialog {
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString question;
        QString consequence;
        QString action;  ///< of the button, with its mnemonic
    };
    /// Makes the texts in the language of the moment.
    using Wording = std::function<Texts()>;
    /// Does it, and tells \a done.
    using Done = std::function<void(const base::Result<void> &)>;
    using Task = std::function<void(QObject *context, const Done &done)>;

    DecisionDialog(const LanguageSwitch &language, Wording wording, Task task, QWidget *parent);
    ~DecisionDialog() override;

    void accept() override;
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void finish(const base::Result<void> &result);

    const LanguageSwitch &m_language;
    Wording m_wording;
    Task m_task;
    std::unique_ptr<Ui::DecisionDialog> m_ui;
    QPushButton *m_action;
    QPushButton *m_cancel;
    bool m_working = false;
};

}  // namespace td::gui
