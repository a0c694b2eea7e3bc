// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "desk/contract_check.h"
#include "gui/workplace.h"

class QMenu;

namespace td::gui {

namespace Ui {
class CheckPage;
}

class CheckModel;

/// Holds the chosen environment's server against the contract of its service, and shows how it keeps it.
class CheckPage final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit CheckPage(Workplace &workplace, QWidget *parent = nullptr);
    ~CheckPage() override;

    /// True while a check is under way.
    bool isRunning() const { return m_check != nullptr; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Form { text, markdown, junit };

    void connectParts();
    void makeReportMenu();
    void retranslate();
    void showEnvironment();
    void showMeans();
    void showProgress();
    void showChosen();
    /// What there is to check with; absent when the sandbox cannot be started.
    std::optional<desk::CheckOrder> makeOrder() const;
    /// False when the vault or production has to be opened first, which is asked for.
    bool isReady();
    void run();
    void begin(desk::CheckOrder order);
    void end();
    void copyReport(Form form, words::Language language);

    Workplace &m_workplace;
    std::unique_ptr<Ui::CheckPage> m_ui;
    CheckModel *m_model;
    QList<std::pair<QAction *, std::pair<Form, words::Language>>> m_reports;
    service::Profile m_profile;
    service::Profile m_checked;  ///< whose report is shown
    std::unique_ptr<desk::ContractCheck> m_check;
    base::Error m_unreached;
    QList<base::Error> m_remarks;
};

}  // namespace td::gui
