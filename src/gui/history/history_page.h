// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "gui/request/kept_request.h"
#include "gui/workplace.h"

namespace td::gui {

namespace Ui {
class HistoryPage;
}

class HistoryActions;
class HistoryDetails;
class HistoryModel;
class HistoryReader;

/// The exchanges that took place, in this window and in other programs: search, look at, repeat, let go.
class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit HistoryPage(Workplace &workplace, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// True while not everything that was asked for is shown.
    bool isSearching() const;

Q_SIGNALS:
    /// As of HistoryActions.
    void requestWanted(const td::gui::KeptRequest &request, bool sends);
    /// The Request page is to be shown.
    void requestPageWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addButtons();
    void connectParts();
    void connectReader();
    void search();
    void showRows(const QList<store::HistoryRow> &rows, bool isFirst);
    void showChoice();
    void choose(qint64 id);
    void showState();
    void showCount();
    void showProblem();
    void showRetention();
    void listProfiles();
    void listOutcomes();
    void chooseRetention(int days);
    void askToShorten(int days, qint64 count);
    void askToClear();
    void setRetention(int days);
    void openMenu(const QPoint &at);
    void fitColumns();
    enum class Copied { nothing, masked, with_secrets, cleared };
    void sayCopied(Copied copied, bool needsMore = false);
    void retranslate();

    Workplace &m_workplace;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    HistoryReader *m_reader = nullptr;
    HistoryModel *m_model = nullptr;
    HistoryActions *m_actions = nullptr;
    HistoryDetails *m_details = nullptr;
    QTimer m_typing;        ///< since the last key in the search field
    qint64 m_chosen = 0;    ///< the number of the exchange that is shown; 0: none
    base::Error m_problem;  ///< of something that was asked for, not of reading
    Copied m_copied = Copied::nothing;
    bool m_copyNeedsMore = false;
    bool m_isShowing = false;  ///< rows are being replaced
    bool m_fitting = false;
    bool m_setByHand = false;  ///< the widths of the columns
};

}  // namespace td::gui
