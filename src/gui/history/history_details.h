// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "gui/workplace.h"
#include "store/history/history_entry.h"

namespace td::gui {

namespace Ui {
class HistoryDetails;
}

class TranscriptTabs;

/// One exchange of the history: how it ended, in the language of the moment, and what was sent and came back,
/// masked.
class HistoryDetails final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit HistoryDetails(Workplace &workplace, QWidget *parent = nullptr);
    ~HistoryDetails() override;

    void show(const store::HistoryEntry &entry);
    /// That nothing is chosen.
    void clear();
    /// With nothing to choose from, nothing is said of choosing.
    void setNothingFound(bool nothing);
    /// Why the chosen one cannot be shown.
    void showProblem(const base::Error &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void word(const store::HistoryEntry &entry);
    QString title(const store::HistoryEntry &entry) const;
    const service::Endpoint *endpointOf(const store::HistoryRow &row) const;

    Workplace &m_workplace;
    std::unique_ptr<Ui::HistoryDetails> m_ui;
    TranscriptTabs *m_tabs;
    std::optional<store::HistoryEntry> m_entry;
    bool m_isNothingFound = false;
    base::Error m_problem;
};

}  // namespace td::gui
