// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What HistoryPage does about how long exchanges are kept.
#include "gui/environment/decision_dialog.h"
#include "gui/history/history_page.h"
#include "gui/history/history_reader.h"
#include "ui_history_page.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

void HistoryPage::showRetention() {
    QList<int> choices{7, 30, 90, 365};
    const int days = m_reader->retention().days;
    if (days > 0 && !choices.contains(days))
        choices.prepend(days);
    const QSignalBlocker blocker(m_ui->keep);
    m_ui->keep->clear();
    for (const int choice : choices)
        m_ui->keep->addItem(tr("%n day(s)", nullptr, choice), choice);
    m_ui->keep->addItem(tr("Keep nothing"), 0);
    m_ui->keep->setCurrentIndex(m_ui->keep->findData(days));
}

void HistoryPage::chooseRetention(int days) {
    if (days == m_reader->retention().days)
        return;
    m_reader->countBeyond(days, this, [this, days](const base::Result<qint64> &count) {
        if (!count) {
            m_problem = count.error();
            showState();
        } else if (*count > 0) {
            askToShorten(days, *count);
        } else {
            setRetention(days);
        }
    });
}

void HistoryPage::setRetention(int days) {
    store::Retention chosen = m_reader->retention();
    chosen.days = days;
    m_workplace.history.setRetention(chosen, this, [this](const base::Result<void> &done) {
        m_problem = done ? base::Error() : done.error();
        showState();
        m_reader->follow();
    });
}

void HistoryPage::askToShorten(int days, qint64 count) {
    const auto wording = [days, count] {
        const int number = static_cast<int>(count);
        return DecisionDialog::Texts{
            tr("Keep less"),
            days == 0 ? tr("Remove everything from the history, and keep nothing from now on?")
                      : tr("Keep only what is not older than %n day(s)?", nullptr, days),
            tr("Deletes %n exchange(s) on this computer, for good. Saved tokens stay.", nullptr, number),
            tr("&Delete them")};
    };
    store::Retention chosen = m_reader->retention();
    chosen.days = days;
    const auto task = [this, chosen](QObject *context, const DecisionDialog::Done &done) {
        m_workplace.history.setRetention(chosen, context, done);
    };
    auto *dialog = new DecisionDialog(m_workplace.language, wording, task, window());
    dialog->setObjectName(u"keepLess"_s);
    // What was chosen is shown as it is again when it was not done.
    connect(dialog, &QDialog::finished, this, [this] {
        showState();
        m_reader->follow();
    });
    dialog->open();
}

void HistoryPage::askToClear() {
    const auto wording = [count = static_cast<int>(m_reader->state().count)] {
        return DecisionDialog::Texts{
            tr("Clear history"), tr("Remove every exchange from the history?"),
            tr("Deletes %n exchange(s) on this computer, for good. Saved tokens stay.", nullptr, count),
            tr("&Clear history")};
    };
    const auto task = [this](QObject *context, const DecisionDialog::Done &done) {
        m_workplace.history.clear(context, done);
    };
    auto *dialog = new DecisionDialog(m_workplace.language, wording, task, window());
    dialog->setObjectName(u"clearHistory"_s);
    dialog->open();
}

}  // namespace td::gui
