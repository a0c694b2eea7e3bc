// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/check/check_model.h"

#include "gui/look/tone.h"
#include "words/contract/check_text.h"
#include "words/labels.h"
#include "words/text/visible.h"

namespace td::gui {

using service::CheckResult;
using Result = service::Judgement::Result;

namespace {

/// What is not run yet, or only recommended, is no alarm.
Tone toneOf(const CheckResult &one) {
    switch (one.judgement.result) {
        case Result::passed:
            return Tone::good;
        case Result::failed:
            return one.level == service::Level::required ? Tone::bad : Tone::caution;
        case Result::not_run:
            break;
    }
    return Tone::neutral;
}

}  // namespace

CheckModel::CheckModel(words::Language language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language) {}

void CheckModel::show(const service::CheckReport &report) {
    // The same rows while a check is under way: what is chosen stays chosen.
    if (report.checks.size() == m_report.checks.size()) {
        m_report = report;
        if (!report.checks.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_report = report;
    endResetModel();
}

void CheckModel::setLanguage(words::Language language) {
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int CheckModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_report.checks.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

QString CheckModel::text(const CheckResult &one, int column) const {
    switch (column) {
        case result:
            return words::label(one.judgement.result, m_language);
        case level:
            return words::label(one.level, m_language);
        case check:
            return words::visible(words::text(one.label, m_language));
        case expected:
            return words::judgedText(one.judgement.expected, m_language);
        case got:
            return words::judgedText(one.judgement.got, m_language);
        case place:
            return words::visible(QString::fromUtf8(one.judgement.pointer));
        default:
            return {};
    }
}

QVariant CheckModel::data(const QModelIndex &index, int role) const {
    const CheckResult &one = m_report.checks.at(index.row());
    if (role == Qt::DisplayRole)
        return text(one, index.column());
    if (role == Qt::DecorationRole && index.column() == result)
        return shape(toneOf(one));
    return {};
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case result:
            return tr("Result");
        case level:
            return tr("Level");
        case check:
            return tr("Check");
        case expected:
            return tr("Expected");
        case got:
            return tr("Got");
        default:
            return tr("Place in the response");
    }
}

}  // namespace td::gui
