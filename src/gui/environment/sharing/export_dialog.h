// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/workplace.h"

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace td::gui {

/// Which profiles are passed on, and what leaves with them.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// All of the user's are ticked. \a workplace must outlive it.
    explicit ExportDialog(Workplace &workplace, QWidget *parent);

    /// The names of those that are ticked.
    QStringList names() const;

Q_SIGNALS:
    /// They are to be saved.
    void saveWanted(const QStringList &names);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showWhatLeaves();
    QString leaving(const service::Profile &profile) const;
    void retranslate();

    Workplace &m_workplace;
    QLabel *m_about;
    QLabel *m_listLabel;
    QListWidget *m_list;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

}  // namespace td::gui
