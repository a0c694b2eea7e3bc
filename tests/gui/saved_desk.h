// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>

#include "gui/saved/saved_model.h"
#include "gui/saved/saved_page.h"
#include "gui/saved/saved_table.h"
#include "own_desk.h"

namespace td::test {

/// The page of saved tokens on a desk of its own.
class SavedDesk {
public:
    explicit SavedDesk(words::Language language = words::Language::english);

    /// Keeps tokens for this session, and waits until the page shows that there are none.
    bool open();
    /// The first profile of \a service.
    QString profileOf(const QByteArray &service) const;
    /// Saves \a tokens together for \a profileId (without one: the sandbox of \a service), and waits until
    /// they are in the list; their ids, in their order.
    QList<qint64> save(const QByteArray &service, const QList<store::NewToken> &tokens,
                       const QString &profileId = {}, const QByteArray &doubt = {});
    /// The same for one token that expires \a leftMs from now and names \a user.
    qint64 saveOne(const QByteArray &user, qint64 leftMs);
    /// Replaces the token of the role \a role in the grant of the token \a id, as a refresh does.
    bool replace(qint64 id, const store::NewToken &token);
    bool reload();
    /// Goes on by \a ms and beats.
    void advance(qint64 ms);
    void say(words::Language language);

    gui::SavedModel &model() const;
    gui::SavedTable &table() const;
    /// What stands in \a column, from the first row to the last.
    QStringList cells(int column) const;
    QAction *action(const QString &name) const;
    QAbstractButton *button(const QString &name) const;
    /// The sentence of the note called \a name; empty when it is hidden.
    QString note(const QString &name) const;
    /// The visible top-level or child dialog called \a name, or null.
    QDialog *dialog(const QString &name) const;

    OwnDesk desk;
    gui::SavedPage page;
};

/// A JWT that names \a user and expires at \a expiresAtMs, signed with \a key.
base::Secret userToken(const QByteArray &user, qint64 expiresAtMs, const QByteArray &key = "fake-key");

}  // namespace td::test
