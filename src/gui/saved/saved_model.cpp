// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/saved_model.h"

#include <algorithm>

#include "gui/environment/kind_text.h"
#include "gui/look/table_cell.h"
#include "gui/saved/row_order.h"
#include "token/identity.h"
#include "words/exchange/doubt_text.h"
#include "words/text/punctuation.h"
#include "words/token/verdict.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

SavedModel::SavedModel(const Environments &environments, QObject *parent)
    : QAbstractTableModel(parent)
    , m_environments(environments)
    , m_words(environments)
    , m_shapes{shape(Tone::neutral), shape(Tone::good), shape(Tone::caution), shape(Tone::bad)} {}

void SavedModel::setTokens(const QList<SavedToken> &tokens, qint64 nowMs) {
    beginResetModel();
    m_tokens = tokens;
    m_nowMs = nowMs;
    m_order = wantedOrder();
    findNextChange();
    endResetModel();
}

void SavedModel::setSignatures(const QHash<qint64, SignatureFact> &facts) {
    m_facts = facts;
    arrange();
    sayAllChanged();
}

void SavedModel::reword(words::Language language, bool covered) {
    m_words.setLanguage(language);
    m_covered = covered;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    arrange();
    sayAllChanged();
}

void SavedModel::setFilter(const QString &text, const QString &profileId) {
    m_filter = text.split(u' ', Qt::SkipEmptyParts);
    m_profile = profileId;
    arrange();
}

void SavedModel::follow(qint64 nowMs) {
    const bool isOther = nowMs >= m_nextChange || nowMs < m_nowMs;
    m_nowMs = nowMs;
    if (isOther) {
        findNextChange();
        if (m_sorted == state || !m_filter.isEmpty())
            arrange();
        sayAllChanged();
        Q_EMIT statesChanged();
    } else if (!m_order.isEmpty()) {
        Q_EMIT dataChanged(index(0, time_left), index(rowCount() - 1, time_left),
                           {Qt::DisplayRole, lifetime_data});
    }
}

void SavedModel::findNextChange() {
    m_nextChange = RowKey::none;
    for (const SavedToken &token : m_tokens)
        m_nextChange = qMin(m_nextChange, token.nextChange(m_nowMs));
}

int SavedModel::rowOf(qint64 id) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (token(row).kept.id == id)
            return row;
    }
    return -1;
}

bool SavedModel::has(qint64 id) const {
    return std::any_of(m_tokens.begin(), m_tokens.end(),
                       [id](const SavedToken &token) { return token.kept.id == id; });
}

int SavedModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int SavedModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

QString SavedModel::text(const SavedToken &token, int column) const {
    switch (column) {
        case environment:
            return m_words.environment(token.kept);
        case service_name:
            return m_words.service(token.kept.service);
        case role_name:
            return m_words.role(token.kept);
        case user:
            return token.user;
        case state:
            return m_words.state(token.stateAt(m_nowMs));
        case time_left:
            return m_words.timeLeft(token, m_nowMs);
        case expires:
            return SavedWords::expires(token);
        case signature:
            return m_words.signature(token.kind, signatureOf(token));
        default:
            return {};
    }
}

QString SavedModel::toolTip(const SavedToken &token, int column) const {
    const words::Language language = m_words.language();
    switch (column) {
        case environment: {
            const service::Profile *profile = m_environments.find(token.kept.profileId);
            return words::withBrackets(m_words.environment(token.kept),
                                       profile ? kindWord(*profile) : tr("removed"), language);
        }
        case role_name:
            return words::withColon(m_words.fullRole(token.kept), token::masked(token.kept.token.reveal()),
                                    language);
        case state: {
            const QString doubt = words::doubtText(token.kept.doubt, language);
            const QString name = text(token, state);
            return doubt.isEmpty() ? name : words::withColon(name, doubt, language);
        }
        case time_left:
        case expires:
            return words::timeVerdict(token.stateAt(m_nowMs), token.times(), m_nowMs, language);
        case signature:
            return m_words.spokenSignature(token.kind, signatureOf(token));
        default:
            return text(token, column);
    }
}

Tone SavedModel::toneOf(const SavedToken &token) const {
    return tone(token.stateAt(m_nowMs), signatureOf(token).isSound);
}

QVariant SavedModel::decoration(const SavedToken &token, int column) const {
    const auto drawn = [this](Tone tone) { return m_shapes.at(static_cast<std::size_t>(tone)); };
    if (column == environment) {
        const service::Profile *profile = m_environments.find(token.kept.profileId);
        return profile ? kindIcon(*profile) : QVariant();
    }
    if (column == state)
        return drawn(toneOf(token));
    if (column != signature)
        return {};
    const SignatureFact fact = signatureOf(token);
    if (fact.result == token::SignatureResult::valid)
        return drawn(fact.isSound ? Tone::good : Tone::caution);
    return fact.result == token::SignatureResult::invalid ? drawn(Tone::bad) : QVariant();
}

QVariant SavedModel::timeLeft(const SavedToken &token, int role) const {
    if (role == tone_data)
        return static_cast<int>(toneOf(token));
    const std::optional<double> left = token::lifetimeLeft(token.times(), m_nowMs);
    return left ? QVariant(*left) : QVariant();
}

QVariant SavedModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedToken &token = this->token(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DecorationRole:
            return decoration(token, column);
        case lifetime_data:
        case tone_data:
            return column == time_left ? timeLeft(token, role) : QVariant();
        case Qt::AccessibleTextRole:
            if (column == environment || column == role_name || column == signature)
                return toolTip(token, column);
            break;
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case Qt::TextAlignmentRole:
            break;
        default:
            return {};
    }
    const bool isCovered = m_covered && column == user && !token.user.isEmpty();
    return cellData(role == Qt::ToolTipRole ? toolTip(token, column) : text(token, column), isCovered, role);
}

QVariant SavedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal ? headingData(heading(section), role) : QVariant();
}

QString SavedModel::heading(int section) {
    switch (section) {
        case environment:
            return tr("Environment");
        case service_name:
            return tr("Service");
        case role_name:
            return tr("Role");
        case user:
            return tr("User");
        case state:
            return tr("State");
        case time_left:
            return tr("Time left");
        case expires:
            return tr("Expires");
        case signature:
            return tr("Signature");
        default:
            return {};
    }
}

bool SavedModel::passes(const SavedToken &token) const {
    if (!m_profile.isEmpty() && token.kept.profileId != m_profile)
        return false;
    if (m_filter.isEmpty())
        return true;
    QStringList said{text(token, environment),
                     text(token, service_name),
                     m_words.fullRole(token.kept),
                     text(token, state),
                     text(token, signature),
                     QString::fromLatin1(token.kept.fingerprint),
                     QString::fromUtf8(token.kept.service)};
    // What is covered must not be found out by trying either.
    if (!m_covered)
        said.append(token.user);
    return std::all_of(m_filter.begin(), m_filter.end(), [&said](const QString &word) {
        return std::any_of(said.begin(), said.end(),
                           [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

/// By what \a rows are sorted in the column that decides.
QList<qint64> SavedModel::places(const QList<int> &rows) const {
    QList<qint64> numbers;
    QStringList texts;
    for (const int row : rows) {
        const SavedToken &token = m_tokens.at(row);
        if (m_sorted == time_left || m_sorted == expires) {
            numbers.append(token.times().expiresAt.value_or(RowKey::none));
        } else if (m_sorted == state) {
            // The most urgent first.
            constexpr std::array urgency{2, 1, 0, 3, 4, 5, 6};
            numbers.append(urgency.at(static_cast<std::size_t>(token.stateAt(m_nowMs))));
        } else {
            texts.append(m_sorted == user && m_covered ? QString() : text(token, m_sorted));
        }
    }
    return texts.isEmpty() ? numbers : placesOf(texts);
}

QList<int> SavedModel::wantedOrder() const {
    QList<int> rows;
    for (int row = 0; row < m_tokens.size(); ++row) {
        if (passes(m_tokens.at(row)))
            rows.append(row);
    }
    const QList<qint64> values = places(rows);
    QList<RowKey> keys;
    keys.reserve(rows.size());
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const SavedToken &token = m_tokens.at(rows.at(at));
        keys.append(
            {values.at(at), token.times().expiresAt.value_or(RowKey::none), token.kept.id, rows.at(at)});
    }
    return inOrder(std::move(keys), m_sortOrder);
}

bool SavedModel::arrange() {
    const QList<int> order = wantedOrder();
    if (order == m_order)
        return false;
    QList<int> before = m_order;
    QList<int> after = order;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    if (before == after) {
        permute(order);
    } else {
        beginResetModel();
        m_order = order;
        endResetModel();
    }
    return true;
}

void SavedModel::permute(const QList<int> &order) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<int, int> rows;
    const QModelIndexList before = persistentIndexList();
    for (int row = 0; !before.isEmpty() && row < order.size(); ++row)
        rows.insert(order.at(row), row);
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after.append(index(rows.value(m_order.at(one.row())), one.column()));
    m_order = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SavedModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columns)
        return;
    m_sorted = static_cast<Column>(column);
    m_sortOrder = order;
    arrange();
}

void SavedModel::sayAllChanged() {
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

}  // namespace td::gui
