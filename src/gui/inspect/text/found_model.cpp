// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/text/found_model.h"

#include "gui/look/plain_text.h"
#include "gui/look/tone.h"
#include "words/labels.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

void FoundModel::setReading(std::shared_ptr<const Reading> reading, qint64 nowMs) {
    beginResetModel();
    m_reading = std::move(reading);
    m_times.clear();
    m_states.clear();
    if (m_reading) {
        for (const FoundToken &token : m_reading->tokens) {
            m_times.append(countedTime(token.inspection));
            m_states.append(m_times.last().state(nowMs));
        }
    }
    endResetModel();
}

void FoundModel::setLanguage(words::Language language) {
    m_language = language;
    if (!m_states.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FoundModel::follow(qint64 nowMs) {
    for (int row = 0; row < rowCount(); ++row) {
        const token::State state = m_times.at(row).state(nowMs);
        if (state == m_states.at(row))
            continue;
        m_states[row] = state;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int FoundModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return rowText(index.row());
        case Qt::DecorationRole:
            return shape(tone(m_states.at(index.row())));
        case Qt::ToolTipRole:
            return plainToolTip(rowText(index.row()));
        default:
            return {};
    }
}

QString FoundModel::rowText(qsizetype row) const {
    const FoundToken &token = m_reading->tokens.at(row);
    QStringList parts{words::label(m_states.at(row), m_language)};
    if (!token.field.isEmpty())
        parts.append(words::visible(QString::fromUtf8(token.field)));
    parts.append(words::label(token.inspection.kind, m_language));
    parts.append(words::visible(token.inspection.masked));
    parts.append(tr("line %1").arg(token.line));
    return parts.join(u" · "_s);
}

}  // namespace td::gui
