// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/sharing/import_model.h"

#include <QIcon>

#include "gui/environment/sharing/import_words.h"
#include "gui/look/tone.h"
#include "words/environment/sharing_text.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using store::Decision;
using store::ImportChange;

namespace {

QString kindText(ImportChange::Kind kind) {
    switch (kind) {
        case ImportChange::Kind::added:
            return ImportModel::tr("New");
        case ImportChange::Kind::updated:
            return ImportModel::tr("Changed");
        case ImportChange::Kind::unchanged:
            return ImportModel::tr("Unchanged");
        case ImportChange::Kind::refused:
            return ImportModel::tr("Refused");
    }
    return {};
}

Tone toneOf(const ImportChange &change) {
    if (change.conflict != ImportChange::Conflict::none)
        return Tone::caution;
    switch (change.kind) {
        case ImportChange::Kind::added:
            return change.findings.isEmpty() && change.neededService.isEmpty() ? Tone::good : Tone::caution;
        case ImportChange::Kind::updated:
            return Tone::caution;
        case ImportChange::Kind::unchanged:
            return Tone::neutral;
        case ImportChange::Kind::refused:
            return Tone::bad;
    }
    return Tone::neutral;
}

/// What a row says in short: where it leads and whether it is production are spelled out, the rest is named.
bool isSpelledOut(const store::Difference &difference) {
    return difference.field == "kind" || difference.field == "base_url" || difference.field == "urls";
}

}  // namespace

ImportModel::ImportModel(words::Language language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language) {}

void ImportModel::set(const QList<ImportChange> &changes, bool done) {
    beginResetModel();
    m_changes = changes;
    m_done = done;
    m_decisions.clear();
    for (int row = 0; row < changes.size(); ++row) {
        if (isOpen(row) && changes.at(row).conflict != ImportChange::Conflict::none)
            m_decisions.insert(row, Decision::leave_out);
    }
    endResetModel();
}

void ImportModel::setLanguage(words::Language language) {
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool ImportModel::isOpen(int row) const {
    if (m_done || row < 0 || row >= m_changes.size())
        return false;
    const ImportChange &change = m_changes.at(row);
    return change.kind == ImportChange::Kind::added || change.kind == ImportChange::Kind::updated ||
           change.conflict != ImportChange::Conflict::none;
}

void ImportModel::decide(int row, Decision decision) {
    if (!isOpen(row) || m_decisions.value(row) == decision)
        return;
    m_decisions.insert(row, decision);
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    Q_EMIT decided(row);
}

bool ImportModel::isTaken(int row) const {
    return isOpen(row) && m_decisions.value(row) != Decision::leave_out;
}

int ImportModel::taken() const {
    int taken = 0;
    for (int row = 0; row < m_changes.size(); ++row)
        taken += isTaken(row) ? 1 : 0;
    return taken;
}

int ImportModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == nameColumn && isOpen(index.row()) ? usual | Qt::ItemIsUserCheckable : usual;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::CheckStateRole || index.column() != nameColumn || !isOpen(index.row()))
        return false;
    const bool asked = m_changes.at(index.row()).conflict != ImportChange::Conflict::none;
    decide(index.row(), value.toInt() != Qt::Checked ? Decision::leave_out
                        : asked                      ? Decision::take_theirs
                                                     : Decision::as_usual);
    return true;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportChange &what = m_changes.at(index.row());
    if (role == Qt::DecorationRole && index.column() == changeColumn)
        return shape(toneOf(what));
    if (role == Qt::CheckStateRole && index.column() == nameColumn && isOpen(index.row()))
        return isTaken(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
        case nameColumn:
            return words::importedName(what);
        case changeColumn:
            return change(index.row());
        default:
            return detail(what);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case nameColumn:
            return tr("Profile");
        case changeColumn:
            return tr("What happens");
        case detailColumn:
            return tr("Details");
        default:
            return {};
    }
}

QString ImportModel::change(int row) const {
    const ImportChange &what = m_changes.at(row);
    if (m_done)
        return what.leftOut ? tr("Left out") : kindText(what.kind);
    if (!isOpen(row))
        return kindText(what.kind);
    switch (m_decisions.value(row)) {
        case Decision::leave_out:
            return what.conflict == ImportChange::Conflict::none ? tr("Left out")
                                                                 : tr("Conflict: mine stays");
        case Decision::take_theirs:
            return tr("Conflict: theirs is taken");
        case Decision::keep_both:
            return tr("Conflict: both are kept");
        case Decision::as_usual:
            break;
    }
    if (!what.neededService.isEmpty())
        return tr("New, waits for its service");
    return kindText(what.kind);
}

QString ImportModel::detail(const ImportChange &what) const {
    if (what.kind == ImportChange::Kind::refused && what.conflict == ImportChange::Conflict::none)
        return refusalText(what.reason, m_language);
    QStringList texts;
    for (const store::Difference &difference : what.differences) {
        const QString text = isSpelledOut(difference)
                                 ? words::differenceText(difference, m_language)
                                 : words::profileFieldLabel(difference.field, m_language);
        if (!texts.contains(text))
            texts.append(text);
    }
    return words::listed(texts, m_language);
}

}  // namespace td::gui
