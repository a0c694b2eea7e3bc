// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QAction>

#include "gui/request/kept_request.h"
#include "gui/workplace.h"
#include "store/history/history_entry.h"
#include "store/vault/saved_rows.h"

namespace td::gui {

/// What can be done with the exchange that is chosen in the history. An action that cannot be done says why
/// in its tooltip.
class HistoryActions final : public QObject {
    Q_OBJECT

public:
    /// The actions belong to \a owner, whose window their dialogs appear on. \a workplace must outlive it.
    HistoryActions(Workplace &workplace, QWidget *owner);

    QAction *open() const { return m_open; }
    QAction *sendAgain() const { return m_sendAgain; }
    QAction *copy() const { return m_copy; }
    QAction *copySecrets() const { return m_copySecrets; }
    QAction *remove() const { return m_remove; }
    QList<QAction *> all() const { return {m_open, m_sendAgain, m_copy, m_copySecrets, m_remove}; }

    void setEntry(const std::optional<store::HistoryEntry> &entry);
    void retranslate();

Q_SIGNALS:
    /// It is to be filled in on the Request page; and sent from there when \a sends.
    void requestWanted(const td::gui::KeptRequest &request, bool sends);
    /// A curl command is on the clipboard, with secrets or masked; see desk::needsMore().
    void copied(bool withSecrets, bool needsMore);
    void problemFound(const td::base::Error &problem);

private:
    QAction *add(const QString &name, const QString &drawing, const QKeySequence &shortcut,
                 void (HistoryActions::*trigger)());
    static void allow(QAction *action, bool allowed, const QString &toolTip);
    void update();
    void findOriginal();
    /// Asks the vault for the request as it was sent; absent when none was kept, or no vault is open.
    using Original = std::optional<store::OriginalRequest>;
    void original(qint64 tie, QObject *context,
                  const std::function<void(const base::Result<Original> &)> &then) const;
    bool canBeOpened() const;
    void request(bool sends);

    void openRequest() { request(false); }
    void sendRequest() { request(true); }
    service::ProfileConnection connectionOf(const QString &id) const;
    void copyMasked();
    void askToCopySecrets();
    void askToRemove();

    Workplace &m_workplace;
    QWidget *m_owner;
    std::optional<store::HistoryEntry> m_entry;
    bool m_hasOriginal = false;
    QAction *m_open;
    QAction *m_sendAgain;
    QAction *m_copy;
    QAction *m_copySecrets;
    QAction *m_remove;
};

}  // namespace td::gui
