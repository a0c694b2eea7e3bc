// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "gui/look/tone.h"
#include "gui/saved/saved_words.h"
#include "gui/workplace.h"

namespace td::gui {

namespace Ui {
class TimelyDialog;
}

/// Whether, and how long before they expire, the tokens of one grant are refreshed without being asked for;
/// and what comes of that now.
class TimelyDialog final : public QDialog {
    Q_OBJECT

public:
    /// For the grant of \a token. \a workplace must outlive it.
    TimelyDialog(Workplace &workplace, const store::KeptToken &token, QWidget *parent);
    ~TimelyDialog() override;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void show(const store::RefreshRule &rule);
    store::RefreshRule rule() const;
    void showChoice();
    void showPlan();
    void retranslate();
    QString planText(Tone &tone) const;

    Workplace &m_workplace;
    store::KeptToken m_token;
    SavedWords m_words;
    std::unique_ptr<Ui::TimelyDialog> m_ui;
    bool m_isRead = false;
    base::Error m_problem;
};

}  // namespace td::gui
