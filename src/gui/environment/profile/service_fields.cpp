// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/service_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "gui/environment/remark.h"
#include "gui/look/plain_text.h"
#include "service/plan.h"
#include "words/labels.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The label of a field takes `&` for a mnemonic.
QString labelText(const QString &text) {
    return QString(text).replace(u'&', u"&&"_s);
}

QString placeText(service::Place place) {
    switch (place) {
        case service::Place::query:
            return ServiceFields::tr("In the URL (query)");
        case service::Place::form:
            return ServiceFields::tr("In the body (form)");
        case service::Place::json:
            return ServiceFields::tr("In the body (json)");
        case service::Place::header:
            return ServiceFields::tr("In a header (header)");
    }
    return {};
}

}  // namespace

struct ServiceFields::TextRow {
    QByteArray name;
    const service::Text *meaning = nullptr;
    QLineEdit *edit = nullptr;
    QLabel *label = nullptr;
    CheckedField field;
};

struct ServiceFields::PlaceRow {
    const service::Parameter *parameter = nullptr;
    QComboBox *choice = nullptr;
    QLabel *label = nullptr;
    CheckedField field;
};

ServiceFields::ServiceFields(QFormLayout *form, int firstRow, QObject *parent)
    : QObject(parent), m_form(form), m_firstRow(firstRow) {}

ServiceFields::~ServiceFields() = default;

void ServiceFields::load(const service::Profile &profile) {
    m_typed.insert(profile.service, {profile.urls, profile.places, profile.claims});
}

void ServiceFields::show(const service::Definition &definition, words::Language language) {
    keepTyped();
    removeRows();
    m_definition = &definition;
    const Typed typed = m_typed.value(definition.id);
    QList<QByteArray> seen;
    for (const service::Endpoint &endpoint : definition.endpoints) {
        if (endpoint.ownUrl)
            m_urls.push_back(textRow("urls", endpoint.id, endpoint.label, typed.urls.value(endpoint.id)));
    }
    for (const service::Endpoint &endpoint : definition.endpoints) {
        for (const service::Parameter &parameter : endpoint.parameters) {
            if (parameter.places.size() > 1 && !seen.contains(parameter.name)) {
                seen.append(parameter.name);
                addPlaceRow(parameter);
            }
        }
    }
    for (const service::ClaimMeaning &claim : definition.claims) {
        if (claim.fixed)
            m_claims.push_back(textRow("claims", claim.name, claim.meaning, typed.claims.value(claim.name)));
    }
    retranslate(language);
}

void ServiceFields::store(service::Profile &profile) const {
    const auto texts = [](const std::vector<std::unique_ptr<TextRow>> &rows) {
        QMap<QByteArray, QByteArray> all;
        for (const auto &row : rows) {
            if (const QByteArray text = row->edit->text().trimmed().toUtf8(); !text.isEmpty())
                all.insert(row->name, text);
        }
        return all;
    };
    profile.urls = texts(m_urls);
    profile.claims = texts(m_claims);
    profile.places.clear();
    for (const auto &row : m_places) {
        const service::Place place = row->parameter->places.at(row->choice->currentIndex());
        if (place != row->parameter->places.first())
            profile.places.insert(row->parameter->name, place);
    }
}

void ServiceFields::showResults(const service::Profile &profile) {
    service::Profile plain = profile;
    plain.urls.clear();
    while (plain.baseUrl.endsWith('/'))
        plain.baseUrl.chop(1);
    for (const auto &row : m_urls) {
        const service::Endpoint *endpoint = m_definition->endpoint(row->name);
        row->edit->setPlaceholderText(QString::fromUtf8(service::endpointUrl(*endpoint, plain)));
    }
}

QList<CheckedField *> ServiceFields::fields() {
    QList<CheckedField *> all;
    for (const auto &row : m_urls)
        all.append(&row->field);
    for (const auto &row : m_places)
        all.append(&row->field);
    for (const auto &row : m_claims)
        all.append(&row->field);
    return all;
}

void ServiceFields::retranslate(words::Language language) {
    const auto named = [language](const service::Text &text, const QByteArray &name) {
        return words::withBrackets(words::visible(words::text(text, language)), QString::fromUtf8(name),
                                   language);
    };
    for (const auto &row : m_urls) {
        const QString label = named(*row->meaning, row->name);
        row->label->setText(labelText(label));
        row->edit->setAccessibleName(tr("Whole URL of %1").arg(label));
    }
    for (const auto &row : m_claims) {
        const QString label = named(*row->meaning, row->name);
        row->label->setText(labelText(label));
        row->edit->setAccessibleName(tr("%1 in every token of this environment").arg(label));
        row->edit->setPlaceholderText(tr("Not checked"));
        row->edit->setToolTip(
            plainToolTip(tr("When given, a token in which it is another one is marked as not of this "
                            "environment")));
    }
    for (const auto &row : m_places) {
        const QString label = named(row->parameter->label, row->parameter->name);
        row->label->setText(labelText(label));
        row->choice->setAccessibleName(tr("Where %1 travels").arg(label));
        for (int i = 0; i < row->choice->count(); ++i)
            row->choice->setItemText(i, placeText(row->parameter->places.at(i)));
    }
}

void ServiceFields::keepTyped() {
    if (!m_definition)
        return;
    service::Profile typed;
    store(typed);
    m_typed.insert(m_definition->id, {typed.urls, typed.places, typed.claims});
}

void ServiceFields::removeRows() {
    for (int rows = rowCount(); rows > 0; --rows)
        m_form->removeRow(m_firstRow);
    m_urls.clear();
    m_places.clear();
    m_claims.clear();
}

int ServiceFields::rowCount() const {
    return static_cast<int>(m_urls.size() + m_places.size() + m_claims.size());
}

std::unique_ptr<ServiceFields::TextRow> ServiceFields::textRow(const char *member, const QByteArray &name,
                                                               const service::Text &meaning,
                                                               const QByteArray &text) {
    auto row = std::make_unique<TextRow>();
    row->name = name;
    row->meaning = &meaning;
    row->edit = new QLineEdit;
    const QByteArray place = member + QByteArray("/") + name;
    row->edit->setObjectName(QString::fromUtf8(place).replace(u'/', u'_'));
    row->edit->setText(QString::fromUtf8(text));
    row->field = {place, row->edit};
    row->label = addRow(row->field);
    connect(row->edit, &QLineEdit::textEdited, this, [this, field = &row->field] {
        field->touched = true;
        Q_EMIT edited();
    });
    return row;
}

void ServiceFields::addPlaceRow(const service::Parameter &parameter) {
    auto row = std::make_unique<PlaceRow>();
    row->parameter = &parameter;
    row->choice = new QComboBox;
    row->choice->setObjectName(u"place_"_s + QString::fromUtf8(parameter.name));
    for (qsizetype i = 0; i < parameter.places.size(); ++i)
        row->choice->addItem(QString());
    const auto chosen =
        m_typed.value(m_definition->id).places.value(parameter.name, parameter.places.first());
    row->choice->setCurrentIndex(qMax(0, static_cast<int>(parameter.places.indexOf(chosen))));
    row->field = {"places/" + parameter.name, row->choice};
    row->label = addRow(row->field);
    connect(row->choice, &QComboBox::activated, this, [this, field = &row->field] {
        field->touched = true;
        Q_EMIT edited();
    });
    m_places.push_back(std::move(row));
}

QLabel *ServiceFields::addRow(CheckedField &field) {
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field.editor);
    field.remark = new Remark;
    field.remark->setObjectName(field.editor->objectName() + u"Problem"_s);
    auto *cell = new QVBoxLayout;
    cell->addWidget(field.editor);
    cell->addWidget(field.remark);
    m_form->insertRow(m_firstRow + rowCount(), label, cell);
    return label;
}

}  // namespace td::gui
