// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>
#include <QPointer>

#include "gui/environment/sharing/import_model.h"
#include "gui/look/tone.h"
#include "gui/workplace.h"

class QFileDialog;
class QPushButton;

namespace td::gui {

namespace Ui {
class ImportDialog;
}

class ImportDetails;

/// Shows what importing a file of profiles would do, asks where it is for the user to say, and does what is
/// ticked. It leaves the window usable beside it.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit ImportDialog(Workplace &workplace, QWidget *parent);
    ~ImportDialog() override;

    /// Reads the file \a path and shows what it would do; not while an import is being written.
    void preview(const QString &path);
    /// Imports what is ticked.
    void accept() override;
    /// Closes; not while the import is being written.
    void reject() override;

Q_SIGNALS:
    /// Secrets that the imported profiles \a ids are used with are wanted from the user.
    void secretsWanted(const QStringList &ids);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons();
    void chooseFile();
    void showPreview(const base::Result<store::Import> &preview);
    void showDone(const base::Result<store::Import> &import);
    void showFailure(const base::Error &error);
    void showNotices(const QList<base::Error> &notices, Tone tone, const std::function<QString()> &summary);
    QString counted() const;
    void setChanges(const QList<store::ImportChange> &changes, bool done = false);
    void setWorking(bool working);
    void showRow();
    void showChoice();
    bool hasOpen() const;
    QStringList needy() const;
    void retranslate();

    Workplace &m_workplace;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportModel *m_model;
    ImportDetails *m_details;
    QPushButton *m_import = nullptr;
    QPushButton *m_secrets = nullptr;
    QPushButton *m_cancel = nullptr;
    QPointer<QFileDialog> m_chooser;
    QString m_path;
    QByteArray m_text;       ///< of the file, as it was previewed
    bool m_working = false;  ///< the file is being read, or the import is under way
    bool m_writing = false;  ///< the import is under way
    bool m_done = false;     ///< it was done; there is nothing left but to read what it did
};

}  // namespace td::gui
