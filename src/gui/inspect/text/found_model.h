// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractListModel>

#include "gui/countdown/counted_time.h"
#include "gui/inspect/text/reading.h"
#include "words/language.h"

namespace td::gui {

/// The tokens found in a text, one a row: where each stood, what it is, how it stands in time.
class FoundModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setReading(std::shared_ptr<const Reading> reading, qint64 nowMs);
    /// Says it anew in \a language.
    void setLanguage(words::Language language);
    /// Follows the clock: rows whose state is another at \a nowMs change.
    void follow(qint64 nowMs);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString rowText(qsizetype row) const;

    std::shared_ptr<const Reading> m_reading;
    QList<CountedTime> m_times;
    QList<token::State> m_states;
    words::Language m_language = words::Language::english;
};

}  // namespace td::gui
