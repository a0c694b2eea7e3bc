// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QMap>
#include <QWidget>

#include "desk/connection_test.h"
#include "gui/environment/profile/checked_field.h"
#include "gui/workplace.h"
#include "net/client_identity.h"

namespace td::gui {

namespace Ui {
class ConnectionForm;
}

/// The fields of a profile that say how its server is reached, and what comes of trying it.
class ConnectionForm final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit ConnectionForm(Workplace &workplace, QWidget *parent = nullptr);
    ~ConnectionForm() override;

    void load(const service::Profile &profile);
    /// Puts what is typed into \a profile.
    void store(service::Profile &profile) const;
    /// Those typed, which go into no profile.
    QList<desk::ProfileSecret> typedSecrets() const;
    /// Those that the connection as it is typed has no use for any more.
    QList<desk::SecretName> uselessSecrets() const;

    /// What is wrong with what goes into no profile, by the key of its field.
    QMap<QByteArray, base::Error> ownProblems() const;
    QList<CheckedField *> fields();

    /// True while a chosen file is not read and opened yet; readingEnded() follows.
    bool isReading() const;

    /// Says the way that requests of \a typed take.
    void showRoute(const service::Profile &typed);
    /// Tries the connection of \a typed.
    void test(const service::Profile &typed);
    /// Says why it is not tried.
    void refuseTest(const base::Error &reason);

    /// In the order of Tab.
    QList<QWidget *> editors() const;
    void retranslate();

Q_SIGNALS:
    void edited();
    /// editors() are others than before.
    void editorsChanged();
    void readingEnded();
    /// What came of a test stands in \a result now.
    void tested(QWidget *result);
    /// The connection is to be tried: whoever has the whole profile answers with test() or refuseTest().
    void testWanted();

private:
    void connectEditors();
    void showProxy();
    void readAuthorities(const std::optional<QByteArray> &content);
    void readIdentity(const std::optional<QByteArray> &content);
    /// Opens the chosen file, on another thread: its passphrase may take long.
    void openIdentity();
    void takeIdentity(const base::Result<net::ClientIdentity> &identity);
    void forgetTest();
    void endTest(const net::ConnectionState &state);
    void showTest();

    Workplace &m_workplace;
    service::Profile m_way;  ///< what was last typed: a test is of that
    std::unique_ptr<Ui::ConnectionForm> m_ui;
    QString m_profileId;
    quint64 m_identityNumber = 0;  ///< of the newest file that was chosen; what an older one holds is dropped
    bool m_isOpening = false;      ///< that file
    base::Secret m_identityFile;   ///< chosen, and not read for want of its passphrase
    base::Secret m_clientKey;      ///< of the chosen client certificate
    base::Error m_authoritiesProblem;
    base::Error m_identityProblem;
    CheckedField m_proxy;
    CheckedField m_login;
    CheckedField m_authorities;
    CheckedField m_identity;
    CheckedField m_pin;
    std::unique_ptr<desk::ConnectionTest> m_test;
    std::optional<net::ConnectionState> m_tested;
    base::Error m_refusal;
};

}  // namespace td::gui
