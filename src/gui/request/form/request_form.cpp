// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/form/request_form.h"

#include <algorithm>

#include <QFormLayout>
#include <QLabel>

#include "gui/request/form/parameter_field.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

RequestForm::RequestForm(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_layout(new QFormLayout(this)) {
    m_layout->setContentsMargins({});
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void RequestForm::clear() {
    for (ParameterField *field : m_fields)
        m_layout->removeRow(field);
    m_fields.clear();
}

void RequestForm::show(const service::Endpoint &endpoint, const Draft &draft, bool sampled) {
    clear();
    for (const service::Parameter &parameter : endpoint.parameters) {
        const QByteArray role =
            endpoint.refresh ? endpoint.refresh->parameters.value(parameter.name) : QByteArray();
        auto *field = new ParameterField(m_workplace, parameter, role, this);
        field->setSampled(sampled);
        connect(field, &ParameterField::edited, this, &RequestForm::edited);
        const auto typed = draft.values.constFind(parameter.name);
        if (typed != draft.values.constEnd())
            field->setValue(*typed);
        else if (parameter.defaultValue)
            field->setValue(base::Secret::copyOf(*parameter.defaultValue));
        if (draft.knownExpiries.contains(parameter.name))
            field->setKnownExpiry(draft.knownExpiries.value(parameter.name));
        m_layout->addRow(field->label(), field);
        m_fields.push_back(field);
    }
}

Draft RequestForm::draft() const {
    Draft draft;
    for (const ParameterField *field : m_fields) {
        draft.values.insert(field->parameter().name, field->value());
        if (field->knownExpiry())
            draft.knownExpiries.insert(field->parameter().name, *field->knownExpiry());
    }
    return draft;
}

Draft RequestForm::filled() const {
    Draft draft = this->draft();
    draft.values.removeIf([](const auto &value) { return value.value().isEmpty(); });
    return draft;
}

void RequestForm::setValue(const QByteArray &parameter, const base::Secret &value,
                           std::optional<qint64> expiresAt) {
    if (ParameterField *taker = field(parameter)) {
        taker->setValue(value);
        taker->setKnownExpiry(expiresAt);
    }
}

bool RequestForm::showProblem(const base::Error &problem) {
    ParameterField *wrong = field(problem.values.value(u"parameter"_s).toString().toUtf8());
    if (!wrong)
        return false;
    wrong->setProblem(problem);
    wrong->takeFocus();
    Q_EMIT problemShown(wrong);
    return true;
}

void RequestForm::takeFocus() {
    if (!m_fields.empty())
        m_fields.front()->takeFocus();
}

ParameterField *RequestForm::field(const QByteArray &parameter) const {
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&parameter](const auto *one) {
        return one->parameter().name == parameter;
    });
    return found == m_fields.end() ? nullptr : *found;
}

}  // namespace td::gui
