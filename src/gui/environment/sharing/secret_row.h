// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "desk/secrets/profile_secrets.h"
#include "gui/environment/remark.h"
#include "gui/inspect/text/file_reader.h"
#include "gui/session/language_switch.h"
#include "service/profile.h"

class QFileDialog;
class QLabel;
class QLineEdit;
class QPushButton;

namespace td::gui {

/// A secret that a profile needs, to be typed masked, or, where it has several lines, to be taken from a
/// file.
class SecretRow final : public QWidget {
    Q_OBJECT

public:
    /// \a language must outlive it.
    SecretRow(service::Profile profile, desk::SecretName name, const LanguageSwitch &language,
              QWidget *parent);

    bool isEmpty() const;
    desk::ProfileSecret secret() const;
    /// Says what is wrong with it; true when nothing is, or nothing was given.
    bool check();
    /// What takes the focus.
    QWidget *editor() const;
    QList<QWidget *> editors() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void chooseFile();
    void takeFile(const QString &path, const std::optional<QByteArray> &content);

    service::Profile m_profile;
    desk::SecretName m_name;
    const LanguageSwitch &m_language;
    FileReader m_files;
    std::optional<base::Secret> m_fromFile;
    QLabel *m_label;
    QLineEdit *m_value;
    QPushButton *m_file;
    Remark *m_remark;
};

}  // namespace td::gui
