// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What HistoryPage offers to choose from.
#include <algorithm>

#include "gui/environment/kind_text.h"
#include "gui/history/history_model.h"
#include "gui/history/history_page.h"
#include "ui_history_page.h"
#include "words/labels.h"
#include "words/text/visible.h"

namespace td::gui {

using service::OutcomeKind;
using store::HistoryRow;

namespace {
/// Environments that are no more are looked for among so many rows.
constexpr int searchedRows = 1000;
}  // namespace

/// Those that there are now, and the one that is chosen.
void HistoryPage::listProfiles() {
    const QString chosen = m_ui->profile->currentData().toString();
    QMap<QString, std::pair<QString, QIcon>> names;
    for (const service::Profile &profile : m_workplace.environments.profiles())
        names.insert(profile.id, {words::visible(profile.name), kindIcon(profile)});
    for (int row = 0; row < qMin(m_model->rowCount(), searchedRows); ++row) {
        const HistoryRow &one = m_model->row(row);
        if (!names.contains(one.profileId))
            names.insert(one.profileId, {words::visible(one.profileName), QIcon()});
    }
    QStringList ids = names.keys();
    std::sort(ids.begin(), ids.end(), [&names](const QString &one, const QString &other) {
        return names.value(one).first.localeAwareCompare(names.value(other).first) < 0;
    });
    const QSignalBlocker blocker(m_ui->profile);
    m_ui->profile->clear();
    m_ui->profile->addItem(tr("All environments"), QString());
    for (const QString &id : ids)
        m_ui->profile->addItem(names.value(id).second, names.value(id).first, id);
    m_ui->profile->setCurrentIndex(qMax(0, m_ui->profile->findData(chosen)));
}

void HistoryPage::listOutcomes() {
    const QByteArray chosen = m_ui->outcome->currentData().toByteArray();
    const QSignalBlocker blocker(m_ui->outcome);
    m_ui->outcome->clear();
    m_ui->outcome->addItem(tr("All outcomes"), QByteArray());
    for (const OutcomeKind kind :
         {OutcomeKind::success, OutcomeKind::refused, OutcomeKind::not_sent, OutcomeKind::transport_error,
          OutcomeKind::unknown, OutcomeKind::malformed})
        m_ui->outcome->addItem(shape(tone(kind)), words::label(kind, m_workplace.language.language()),
                               service::name(kind));
    m_ui->outcome->setCurrentIndex(qMax(0, m_ui->outcome->findData(chosen)));
}

}  // namespace td::gui
