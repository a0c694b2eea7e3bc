// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/history_model.h"

#include <algorithm>

#include <QDateTime>

#include "desk/history/history.h"
#include "gui/environment/kind_text.h"
#include "gui/look/table_cell.h"
#include "gui/look/tone.h"
#include "words/labels.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::HistoryRow;

namespace {

QString bytes(const QByteArray &text) {
    return words::visible(QString::fromUtf8(text));
}

}  // namespace

HistoryModel::HistoryModel(const Environments &environments, const service::Catalog &catalog,
                           words::Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_environments(environments)
    , m_catalog(catalog)
    , m_language(language)
    , m_shapes{shape(Tone::neutral), shape(Tone::good), shape(Tone::caution), shape(Tone::bad)} {}

void HistoryModel::show(const QList<HistoryRow> &rows) {
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void HistoryModel::append(const QList<HistoryRow> &rows) {
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void HistoryModel::prepend(const QList<HistoryRow> &rows) {
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();
}

void HistoryModel::reword(words::Language language) {
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int HistoryModel::indexOf(qint64 id) const {
    // The newest first: their numbers fall.
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                        [](const HistoryRow &row, qint64 wanted) { return row.id > wanted; });
    return found != m_rows.end() && found->id == id ? static_cast<int>(found - m_rows.begin()) : -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

service::Profile HistoryModel::profileOf(const HistoryRow &row) const {
    const service::Profile *now = m_environments.find(row.profileId);
    service::Profile profile;
    profile.name = row.profileName;
    profile.kind = row.profileKind;
    profile.builtIn = now && now->builtIn;
    return profile;
}

QString HistoryModel::environmentText(const HistoryRow &row) const {
    const service::Profile profile = profileOf(row);
    // The kind first: what does not fit is cut at the end.
    return kindWord(profile) + u" · "_s + words::visible(profile.name);
}

QString HistoryModel::endpointText(const HistoryRow &row) const {
    const service::Definition *definition = m_catalog.service(row.service);
    const service::Endpoint *known = definition ? definition->endpoint(row.endpoint) : nullptr;
    const QString label = known ? words::visible(words::text(known->label, m_language))
                                : bytes(row.service + '.' + row.endpoint);
    const bool isOfACheck = row.asker == desk::name(desk::Asker::check);
    return isOfACheck ? label + u" · "_s + tr("contract check") : label;
}

QString HistoryModel::text(const HistoryRow &row, int column) const {
    switch (column) {
        case time:
            return QDateTime::fromMSecsSinceEpoch(row.atMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        case environment:
            return environmentText(row);
        case endpoint:
            return endpointText(row);
        case outcome: {
            const auto kind = service::outcomeKindNamed(row.outcome);
            return kind ? words::label(*kind, m_language) : bytes(row.outcome);
        }
        case http:
            return row.httpStatus > 0 ? QString::number(row.httpStatus) : u"–"_s;
        default:
            return tr("%1 ms").arg(row.elapsedMs);
    }
}

QString HistoryModel::toolTip(const HistoryRow &row, int column) const {
    if (column == time)
        return words::localTime(row.atMs);
    if (column == endpoint)
        return bytes(row.service + '.' + row.endpoint);
    return text(row, column);
}

QVariant HistoryModel::decoration(const HistoryRow &row, int column) const {
    if (column == environment)
        return kindIcon(profileOf(row));
    if (column != outcome)
        return {};
    const auto kind = service::outcomeKindNamed(row.outcome);
    return m_shapes.at(static_cast<size_t>(kind ? tone(*kind) : Tone::neutral));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const {
    const HistoryRow &one = m_rows.at(index.row());
    switch (role) {
        case Qt::DecorationRole:
            return decoration(one, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((index.column() >= http ? Qt::AlignRight : Qt::AlignLeft) |
                                       Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return cellData(toolTip(one, index.column()), false, role);
        default:
            return cellData(text(one, index.column()), false, role);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= http)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return headingData(heading(section), role);
}

QString HistoryModel::heading(int section) {
    switch (section) {
        case time:
            return tr("Time");
        case environment:
            return tr("Environment");
        case endpoint:
            return tr("Endpoint");
        case outcome:
            return tr("Outcome");
        case http:
            return u"HTTP"_s;
        default:
            return tr("Duration");
    }
}

}  // namespace td::gui
