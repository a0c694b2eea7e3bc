// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/check/check_values.h"

#include <algorithm>

#include <QFormLayout>
#include <QLabel>

#include "gui/request/form/value_edit.h"
#include "service/contract/case_plan.h"
#include "words/text/visible.h"

namespace td::gui {

CheckValues::CheckValues(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this)) {
    m_layout->setContentsMargins({});
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

bool CheckValues::isSecret(const service::Definition &definition, const QByteArray &name) {
    const QByteArray parameter = name.startsWith("expired.") ? name.sliced(8) : name;
    return std::any_of(definition.endpoints.begin(), definition.endpoints.end(),
                       [&parameter](const service::Endpoint &endpoint) {
                           const service::Parameter *found = endpoint.parameter(parameter);
                           return found && found->secret;
                       });
}

void CheckValues::show(const service::Definition &definition) {
    if (definition.id == m_service)
        return;
    m_service = definition.id;
    m_fields.clear();
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    for (const QByteArray &name : service::valueNames(definition)) {
        auto *edit = new ValueEdit(this);
        const QString shown = words::visible(QString::fromUtf8(name));
        edit->setObjectName(QString::fromUtf8("value_" + name));
        edit->setEchoMode(isSecret(definition, name) ? QLineEdit::Password : QLineEdit::Normal);
        edit->setAccessibleName(shown);
        auto *label = new QLabel(shown, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        m_layout->addRow(label, edit);
        m_fields.append({name, edit});
    }
}

void CheckValues::clear() {
    for (const auto &[name, edit] : m_fields)
        edit->clear();
}

service::Values CheckValues::values() const {
    service::Values values;
    for (const auto &[name, edit] : m_fields) {
        const QByteArray typed = edit->text().trimmed().toUtf8();
        if (!typed.isEmpty())
            values.insert(name, base::Secret::copyOf(typed));
    }
    return values;
}

}  // namespace td::gui
