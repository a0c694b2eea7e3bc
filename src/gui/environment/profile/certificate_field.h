// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/inspect/text/file_reader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace td::gui {

/// Certificates that came from a file: whose they are and until when, another file, none.
class CertificateField final : public QWidget {
    Q_OBJECT

public:
    explicit CertificateField(QWidget *parent = nullptr);

    /// What is said while there is none; and what the buttons are for, which a screen reader says.
    void setTexts(const QString &none, const QString &purpose);
    void show(const QByteArray &pem);
    const QByteArray &pem() const { return m_pem; }
    /// True from the choice of a file to fileRead().
    bool isReading() const { return m_files.isReading(); }
    /// In the order of Tab.
    QList<QWidget *> editors() const;

Q_SIGNALS:
    /// \a content of the file that was chosen; nothing when it cannot be read.
    void fileRead(const std::optional<QByteArray> &content);
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void refresh();

    FileReader m_files;
    QByteArray m_pem;
    QString m_none;
    QString m_purpose;
    QLabel *m_summary;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

}  // namespace td::gui
