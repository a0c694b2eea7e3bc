// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/workplace.h"

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace td::gui {

class NoteLine;
class SecretRow;

/// The secrets that profiles need and that are not here: a field for each, to be filled in now or later.
class NeededSecretsDialog final : public QDialog {
    Q_OBJECT

public:
    /// For the profiles \a ids. \a workplace must outlive it.
    NeededSecretsDialog(Workplace &workplace, const QStringList &ids, QWidget *parent);

    /// True when the profile \a id needs a secret that is not here.
    static bool isNeeded(const Workplace &workplace, const QString &id);

    /// Keeps what is filled in, unless something is wrong with it.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRows(const QStringList &ids);
    void retranslate();
    QString placeText() const;

    Workplace &m_workplace;
    QList<SecretRow *> m_rows;
    QLabel *m_about;
    QVBoxLayout *m_fields;
    NoteLine *m_place;
    QDialogButtonBox *m_buttons;
    QPushButton *m_keep;
    QPushButton *m_later;
};

}  // namespace td::gui
