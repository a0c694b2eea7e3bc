// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "base/message.h"
#include "gui/environment/profile/checked_field.h"
#include "service/plan.h"

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace td::gui {

/// One HTTP header being typed: its name, its value, and whether that is a secret. By some names it always
/// is. A secret value is masked, and never comes to light by no longer being called a secret: it goes then.
class HeaderRow final : public QWidget {
    Q_OBJECT

public:
    explicit HeaderRow(QWidget *parent = nullptr);

    void load(const base::Header &header);
    void load(const service::SecretHeader &header);

    /// Nothing was typed into it; it counts as not there.
    bool isEmpty() const;
    bool isSecret() const;
    /// What is typed, whichever it is.
    base::Header header() const;
    service::SecretHeader secretHeader() const;
    /// Why it cannot be sent; null when it can.
    base::Error problem() const;

    CheckedField &field() { return m_field; }
    /// In the order of Tab.
    QList<QWidget *> editors() const;
    void retranslate();

Q_SIGNALS:
    void edited();
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectEditors();
    void followName();
    void markSecret(bool secret);

    QLineEdit *m_name;
    QLineEdit *m_value;
    QCheckBox *m_secret;
    QToolButton *m_remove;
    CheckedField m_field;
    QString m_plain;  ///< the value when it was called a secret; may be shown again
};

}  // namespace td::gui
