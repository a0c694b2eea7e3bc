// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QAbstractTableModel>
#include <QIcon>

#include "gui/look/tone.h"
#include "gui/saved/saved_words.h"

namespace td::gui {

/// The saved tokens for a table, filtered and sorted by itself: with a proxy, each beat of the countdown
/// would go through thousands of rows.
class SavedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { environment, service_name, role_name, user, state, time_left, expires, signature, columns };
    enum Role {
        lifetime_data = Qt::UserRole,  ///< of time_left: from 1 to 0; absent when the lifetime is unknown
        tone_data,                     ///< of time_left: a Tone
    };

    /// \a environments must outlive it.
    explicit SavedModel(const Environments &environments, QObject *parent = nullptr);

    void setTokens(const QList<SavedToken> &tokens, qint64 nowMs);
    void setSignatures(const QHash<qint64, SignatureFact> &facts);
    /// The same rows in other words, or with the users \a covered.
    void reword(words::Language language, bool covered);
    /// Shows those of the profile \a profileId (empty: of all) that have each word of \a text somewhere.
    void setFilter(const QString &text, const QString &profileId);
    /// Follows the clock.
    void follow(qint64 nowMs);

    /// As many as there are without the filter.
    qsizetype tokenCount() const { return m_tokens.size(); }
    const SavedToken &token(int row) const { return m_tokens.at(m_order.at(row)); }
    SignatureFact signatureOf(const SavedToken &token) const { return m_facts.value(token.kept.id); }
    /// -1 when the token with the id \a id is not shown.
    int rowOf(qint64 id) const;
    /// True when there is one, shown or not.
    bool has(qint64 id) const;
    const SavedWords &words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Time has made another state of a token.
    void statesChanged();

private:
    QString text(const SavedToken &token, int column) const;
    QString toolTip(const SavedToken &token, int column) const;
    QVariant decoration(const SavedToken &token, int column) const;
    QVariant timeLeft(const SavedToken &token, int role) const;
    Tone toneOf(const SavedToken &token) const;
    bool passes(const SavedToken &token) const;
    QList<qint64> places(const QList<int> &rows) const;
    QList<int> wantedOrder() const;
    /// Takes on the order that is wanted now; false when that is the one there is.
    bool arrange();
    void permute(const QList<int> &order);
    void sayAllChanged();
    void findNextChange();
    static QString heading(int section);

    const Environments &m_environments;
    SavedWords m_words;
    QList<SavedToken> m_tokens;
    QHash<qint64, SignatureFact> m_facts;
    QList<int> m_order;  ///< row -> token
    QStringList m_filter;
    QString m_profile;
    bool m_covered = false;
    Column m_sorted = time_left;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    qint64 m_nowMs = 0;
    qint64 m_nextChange = 0;  ///< until then every state stays what it is
    std::array<QIcon, 4> m_shapes;
};

}  // namespace td::gui
