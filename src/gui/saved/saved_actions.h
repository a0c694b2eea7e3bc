// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAction>

#include "gui/saved/refresh_advice.h"
#include "gui/saved/saved_words.h"
#include "gui/workplace.h"

namespace td::gui {

/// What can be done with a saved token, as actions for buttons and a menu: each is disabled, with the reason,
/// where it cannot be done.
class SavedActions final : public QObject {
    Q_OBJECT

public:
    /// Dialogs belong to \a owner. \a workplace must outlive it.
    SavedActions(Workplace &workplace, QWidget *owner);

    /// The token that everything is about from now on; null for none.
    void setToken(const SavedToken *token);
    /// Asks anew what may be done: the time has come, or a profile has gone.
    void update();
    const std::optional<SavedToken> &token() const { return m_token; }
    const RefreshAdvice &advice() const { return m_advice; }
    /// What there is to say about refreshing the token; empty when there is nothing.
    QString adviceText() const;
    void retranslate();

    QAction *requestNew() const { return m_requestNew; }
    QAction *refresh() const { return m_refresh; }
    QAction *refreshInTime() const { return m_refreshInTime; }
    QAction *inspect() const { return m_inspect; }
    QAction *compare() const { return m_compare; }
    QAction *copy() const { return m_copy; }
    QAction *remove() const { return m_remove; }
    QList<QAction *> all() const;

Q_SIGNALS:
    /// The grant is to be refreshed.
    void refreshWanted(const QList<td::store::KeptToken> &grant);
    /// A new token of that profile is to be requested.
    void requestWanted(const QString &profileId);
    void inspectWanted(const QByteArray &text);
    void compareWanted(const QByteArray &before, const QByteArray &after);

private:
    QAction *add(const QString &name, const QString &drawing, void (SavedActions::*trigger)());
    void requestAnew();
    void startRefresh();
    void chooseTimes();
    void startInspecting();
    void startComparing();
    void copyToken();
    void askToRemove();
    void findPrevious();
    static void allow(QAction *action, bool allowed, const QString &toolTip);

    Workplace &m_workplace;
    QWidget *m_owner;
    SavedWords m_words;
    std::optional<SavedToken> m_token;
    std::optional<base::Secret> m_previous;
    RefreshAdvice m_advice;
    QAction *m_requestNew;
    QAction *m_refresh;
    QAction *m_refreshInTime;
    QAction *m_inspect;
    QAction *m_compare;
    QAction *m_copy;
    QAction *m_remove;
};

}  // namespace td::gui
