// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/environment/profile/profile_dialogs.h"
#include "gui/environment/remark.h"

class QAction;
class QActionGroup;
class QFileDialog;
class QMenu;

namespace td::gui {

class ExportDialog;
class ImportDialog;

/// The menu of environment profiles: those there are, and what can be done with them.
class EnvironmentActions final : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand over the window of \a owner. \a workplace must outlive it.
    EnvironmentActions(Workplace &workplace, QWidget *owner);

    QMenu *menu() const { return m_menu; }
    /// Those that were opened from it.
    ProfileDialogs &dialogs() { return m_dialogs; }
    void retranslate();

Q_SIGNALS:
    /// Something was done, or could not be.
    void said(td::gui::Tone tone, const td::gui::Remark::Sentence &sentence);

private:
    void addActions();
    QAction *addAction(const QString &name, void (EnvironmentActions::*trigger)());
    void showProfiles();
    void showCurrent();
    void allow(QAction *action, bool allowed, const QString &reason);

    void add();
    void edit();
    void duplicate();
    void import();
    void importFrom(const QString &path);
    void fillInSecrets();
    void exportProfiles();
    void chooseExport(const QStringList &names);
    void exportTo(const QString &path, const QStringList &names, bool replacing);
    void confirmOverwriting(const QString &path, const QStringList &names);
    void showSecrets(const QStringList &ids);
    void remove();

    Workplace &m_workplace;
    QWidget *m_owner;
    ProfileDialogs m_dialogs;
    QPointer<QFileDialog> m_importChooser;
    QPointer<QFileDialog> m_exportChooser;
    QPointer<ImportDialog> m_importDialog;
    QPointer<ExportDialog> m_exportDialog;
    QMenu *m_menu;
    QActionGroup *m_profiles;
    QAction *m_builtInsEnd = nullptr;  ///< separators
    QAction *m_profilesEnd = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_secrets = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_remove = nullptr;
};

}  // namespace td::gui
