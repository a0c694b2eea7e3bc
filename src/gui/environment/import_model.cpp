// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/import_model.h"

#include <QIcon>

#include "gui/look/tone.h"
#include "words/punctuation.h"
#include "words/sentence.h"
#include "words/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
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

QIcon kindShape(ImportChange::Kind kind) {
    switch (kind) {
        case ImportChange::Kind::added:
            return shape(Tone::good);
        case ImportChange::Kind::updated:
            return shape(Tone::caution);
        case ImportChange::Kind::unchanged:
            break;
        case ImportChange::Kind::refused:
            return shape(Tone::bad);
    }
    return shape(Tone::neutral);
}

/// A member of the file as the profile's dialog calls it; one we do not know, as it stands.
QString fieldText(const QByteArray &field) {
    if (field == "name")
        return ImportModel::tr("name");
    if (field == "service")
        return ImportModel::tr("service");
    if (field == "kind")
        return ImportModel::tr("kind");
    if (field == "base_url")
        return ImportModel::tr("base URL");
    if (field == "urls")
        return ImportModel::tr("whole URLs");
    if (field == "headers")
        return ImportModel::tr("HTTP headers");
    if (field == "places")
        return ImportModel::tr("places of parameters");
    if (field == "claims")
        return ImportModel::tr("fixed claims");
    if (field == "timeout_s")
        return ImportModel::tr("time limit");
    if (field == "allow_http")
        return ImportModel::tr("whether http:// is allowed");
    return words::visible(QString::fromUtf8(field));
}

}  // namespace

ImportModel::ImportModel(words::Language language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language) {}

void ImportModel::set(const QList<ImportChange> &changes) {
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

void ImportModel::setLanguage(words::Language language) {
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ImportModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportChange &change = m_changes.at(index.row());
    if (role == Qt::DecorationRole && index.column() == changeColumn)
        return kindShape(change.kind);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
        case nameColumn:
            return words::visible(change.name);
        case changeColumn:
            return kindText(change.kind);
        default:
            return detail(change);
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

QString ImportModel::detail(const ImportChange &change) const {
    // The general sentence names the command line's option.
    if (base::is(change.reason, service::ProfileFault::profile_http_refused)) {
        return tr("With http://, anyone on the way to %1 could read the tokens. The file would have to use "
                  "https, or to allow http:// for this profile.")
            .arg(words::visible(change.reason.values.value(u"host"_s).toString()));
    }
    if (change.kind == ImportChange::Kind::refused)
        return words::sentence(change.reason, m_language);
    QStringList fields;
    for (const QByteArray &field : change.fields)
        fields.append(fieldText(field));
    return words::listed(fields, m_language);
}

}  // namespace td::gui
