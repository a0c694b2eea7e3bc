// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "gui/environment/profile/checked_field.h"
#include "gui/environment/profile/connection_form.h"
#include "gui/environment/profile/service_fields.h"
#include "gui/workplace.h"

namespace td::gui {

namespace Ui {
class ProfileForm;
}

/// The fields of a profile. Every one is checked as it is typed, and says what is wrong under itself once the
/// user was there.
class ProfileForm final : public QWidget {
    Q_OBJECT

public:
    /// Begins with \a start and what this session knows of it. \a workplace must outlive it.
    ProfileForm(Workplace &workplace, service::Profile start, QWidget *parent);
    ~ProfileForm() override;

    /// Adds rows for \a secrets, and leaves the kind for the user to choose; what is wrong is said at once.
    void begin(const QList<service::SecretHeader> &secrets);

    /// What is typed, put into the profile it began with.
    service::Profile typed() const;
    /// Those typed, which go into no profile.
    QList<service::SecretHeader> secretHeaders() const;
    /// The other secrets that were typed, none of them of a header; and those that what is typed has no use
    /// for.
    QList<desk::ProfileSecret> typedSecrets() const;
    QList<desk::SecretName> uselessSecrets() const;
    /// The headers it began with.
    const QList<service::SecretHeader> &firstSecretHeaders() const { return m_loadedSecrets; }

    /// True when what is typed is not what it began with.
    bool isChanged() const;
    /// True while a chosen file is being read; readingEnded() follows.
    bool isReading() const;

    /// Says anew what is wrong with the fields the user was in.
    void check();
    /// Says what is wrong with any field, puts the focus into the first, and is true; false when all is well.
    bool goToFirstProblem();
    /// \a error as the form says it: it names its own settings.
    QString sentence(const base::Error &error) const;

    /// In the order of Tab.
    QList<QWidget *> editors() const;
    /// Its window tells it of another language, since it has to know how much room the form takes then.
    void retranslate();

Q_SIGNALS:
    /// editors() are others than before; the focus may be in another one.
    void editorsChanged();
    void readingEnded();
    /// \a part is to be seen now.
    void sightWanted(QWidget *part);

private:
    void fillServices();
    void load();
    void connectEditors();

    const service::Definition &chosenService() const;
    QList<CheckedField *> fields();
    void say(const CheckedField &field, const base::Error &error);
    void showService();
    /// Says so when a test profile leads to a production host.
    void showProductionHost(const service::Profile &profile);
    void showKind();
    bool hasKind() const;
    /// Says which secret headers are in a vault that is not open.
    void showSealed();
    void showSigning();
    void testConnection();
    void askThenTest(const service::Profile &profile);
    void touchUrls();

    Workplace &m_workplace;
    service::Profile m_start;
    std::unique_ptr<Ui::ProfileForm> m_ui;
    ServiceFields *m_serviceFields;
    ConnectionForm *m_connection;
    service::Profile m_loaded;  ///< what typed() was at first
    QList<service::SecretHeader> m_loadedSecrets;
    CheckedField m_name;
    CheckedField m_service;
    CheckedField m_baseUrl;
    CheckedField m_timeLimit;
    CheckedField m_unlockTime;
};

}  // namespace td::gui
