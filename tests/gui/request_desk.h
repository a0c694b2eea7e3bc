// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLineEdit>
#include <QTemporaryDir>

#include "gui/request/request_page.h"
#include "gui/request/result/result_view.h"
#include "own_desk.h"

namespace td::test {

/// A request page on a desk of its own that knows the three built-in services and `acme`, the example of
/// docs/services.md.
class RequestDesk {
public:
    explicit RequestDesk(words::Language language = words::Language::english);

    /// Adds a profile and chooses it.
    QString open(const QString &name, const QByteArray &service, const QByteArray &url,
                 service::ProfileKind kind = service::ProfileKind::test);
    /// Removes the profile called \a name, as another program may.
    bool remove(const QString &name);
    /// Chooses the built-in profile of \a service.
    void openSandbox(const QByteArray &service);
    void choose(const QByteArray &endpoint);
    void say(words::Language language);

    QLineEdit *field(const QByteArray &parameter) const;
    /// Types \a text, key by key, in place of what was there.
    void type(const QByteArray &parameter, const QString &text) const;
    /// Puts \a text there as a paste does.
    void paste(const QByteArray &parameter, const QString &text) const;
    QAbstractButton *button(const QString &name) const;
    /// The sentence of the note called \a name, which may be inside another widget; empty when it is hidden.
    QString note(const QString &name) const;

    gui::RecordPointer record() const;
    /// Presses Send and waits for the end of the request.
    bool send();
    /// Waits until the page shows another record than \a before.
    bool ends(const gui::RecordPointer &before) const;
    /// Everything the result says, headline first.
    QStringList said() const;

    QTemporaryDir folder;
    StoppedClock clock;
    MemoryKeychain keychain;
    std::unique_ptr<gui::Workplace> workplace;
    std::unique_ptr<gui::RequestPage> page;
};

/// Every text in \a root and all widgets within, as a user or a screen reader gets it: what is shown,
/// tooltips, names and descriptions for accessibility, cells of models.
QStringList allTexts(const QWidget &root);

/// A JWT that expires at \a expiresAtMs; nobody signed it.
QString jwtUntil(qint64 expiresAtMs);

}  // namespace td::test
