// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "service/definition.h"
#include "service/plan.h"

class QFormLayout;
class QLineEdit;

namespace td::gui {

/// Fields for what a contract check may be given, by the names of service::valueNames(). What was typed stays
/// while the same service is shown.
class CheckValues final : public QWidget {
    Q_OBJECT

public:
    explicit CheckValues(QWidget *parent = nullptr);

    void show(const service::Definition &definition);
    void clear();
    /// Those that are not empty.
    service::Values values() const;

private:
    /// \a name as the definition's own label has it where it is a parameter.
    static bool isSecret(const service::Definition &definition, const QByteArray &name);

    QFormLayout *m_layout;
    QByteArray m_service;
    QList<std::pair<QByteArray, QLineEdit *>> m_fields;
};

}  // namespace td::gui
