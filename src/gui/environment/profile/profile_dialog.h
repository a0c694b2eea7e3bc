// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QDialog>
#include <QTimer>

#include "gui/workplace.h"

class QPushButton;

namespace td::gui {

namespace Ui {
class ProfileDialog;
}

class ProfileForm;

/// A profile being made or changed. What is wrong with any field is said at *Save*, and what cannot be saved
/// stays typed. It leaves the window usable beside it.
class ProfileDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { add, edit, duplicate };

    /// Begins with \a start, which for a new profile has no id. \a workplace must outlive it.
    ProfileDialog(Workplace &workplace, Purpose purpose, service::Profile start, QWidget *parent);
    ~ProfileDialog() override;

    /// Adds \a secrets to what it begins with, and leaves the kind for the user to choose.
    void begin(const QList<service::SecretHeader> &secrets);

    /// Saves, chooses a new profile, and closes; or goes to the first field that is not right.
    void accept() override;
    /// Closes without saving; not while it is being saved.
    void reject() override;

    /// True while what is typed is neither saved nor what it began with.
    bool isUnsaved() const;
    /// accept(), and \a then once it is saved; nothing when it cannot be.
    void saveThen(const std::function<void()> &then);
    /// Closes without saving; what is being saved still will be.
    void discard();
    /// The name of the profile it began with, safe to show; empty for a new one.
    QString shownName() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons();
    void setFirstSize();
    void setSaving(bool saving);
    void follow();
    QString sentence(const base::Error &error) const;
    void refuse(const base::Error &error);
    void saved(const base::Result<service::Profile> &result);
    void keepSecrets(const QString &profileId);
    void retranslate();
    void orderTabs();
    void keepFocusInSight();

    Workplace &m_workplace;
    Purpose m_purpose;
    service::Profile m_start;
    std::unique_ptr<Ui::ProfileDialog> m_ui;
    ProfileForm *m_form;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_slow;  ///< says that it is being saved only when that takes long enough to be read
    std::function<void()> m_then;  ///< to be done once it is saved
    bool m_saving = false;
    bool m_savesOnceRead = false;  ///< Save was pressed before a chosen file was read
    bool m_outdated = false;       ///< its profile is no longer what it began with, and it says so
};

}  // namespace td::gui
