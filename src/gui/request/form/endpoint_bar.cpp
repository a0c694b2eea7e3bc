// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/form/endpoint_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "gui/look/note_line.h"
#include "gui/look/plain_text.h"
#include "service/url.h"
#include "words/labels.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

EndpointBar::EndpointBar(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_about(new QLabel(this))
    , m_clear(new NoteLine(this))
    , m_layout(new QGridLayout(this)) {
    build();
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_choice->itemData(index).toByteArray()); });
}

void EndpointBar::build() {
    m_choice->setObjectName(u"endpoint"_s);
    m_url->setObjectName(u"url"_s);
    m_about->setObjectName(u"about"_s);
    m_clear->setObjectName(u"unencrypted"_s);
    m_label->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_url->setReadOnly(true);
    m_url->setFrame(false);
    QPalette plain = m_url->palette();
    plain.setBrush(QPalette::Base, Qt::transparent);
    m_url->setPalette(plain);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);

    m_layout->setContentsMargins({});
    m_layout->addWidget(m_label, 0, 0);
    m_layout->addWidget(m_choice, 0, 1);
    m_layout->addWidget(m_url, 0, 2);
    m_layout->addWidget(m_about, 2, 0, 1, 3);
    m_layout->addWidget(m_clear, 3, 0, 1, 3);
    m_layout->setColumnStretch(2, 1);
}

/// The URL stands beside the choice where it fits, else below.
void EndpointBar::placeUrl() {
    const int margins = 4 * m_layout->horizontalSpacing();
    const int needed = m_label->sizeHint().width() + m_choice->sizeHint().width() +
                       m_url->fontMetrics().horizontalAdvance(m_url->text()) + margins;
    m_layout->removeWidget(m_url);
    if (needed <= width())
        m_layout->addWidget(m_url, 0, 2);
    else
        m_layout->addWidget(m_url, 1, 0, 1, 3);
}

void EndpointBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    placeUrl();
}

void EndpointBar::show(const service::Definition &definition, const service::Endpoint &endpoint,
                       const service::Profile &profile) {
    if (m_definition != &definition) {
        m_definition = &definition;
        m_choice->clear();
        for (const service::Endpoint &one : definition.endpoints)
            m_choice->addItem(QString(), one.id);
    }
    m_endpoint = &endpoint;
    m_profile = profile;
    m_choice->setCurrentIndex(m_choice->findData(endpoint.id));
    retranslate();
}

void EndpointBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_endpoint)
        retranslate();
    QWidget::changeEvent(event);
}

QString EndpointBar::shownUrl() const {
    const QString url = words::visible(QString::fromUtf8(service::endpointUrl(*m_endpoint, m_profile)));
    const QString method = words::visible(QString::fromUtf8(m_endpoint->method));
    // Where the sandbox listens is known once it was used.
    return u"%1 %2"_s.arg(method, m_profile.builtIn && m_profile.baseUrl.isEmpty()
                                      ? words::withBrackets(url, tr("sandbox on this computer"),
                                                            m_workplace.language.language())
                                      : url);
}

void EndpointBar::retranslate() {
    const words::Language language = m_workplace.language.language();
    m_label->setText(tr("End&point"));
    m_choice->setAccessibleName(tr("Endpoint"));
    for (int index = 0; index < m_choice->count(); ++index) {
        const service::Endpoint *one = m_definition->endpoint(m_choice->itemData(index).toByteArray());
        m_choice->setItemText(index,
                              words::withBrackets(words::visible(words::text(one->label, language)),
                                                  words::visible(QString::fromUtf8(one->id)), language));
    }
    m_url->setAccessibleName(tr("Method and URL"));
    m_url->setText(shownUrl());
    m_url->setToolTip(plainToolTip(shownUrl()));
    m_url->setCursorPosition(0);
    placeUrl();
    const QString about = words::visible(words::text(m_endpoint->about, language));
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_choice->setAccessibleDescription(about);
    const QByteArray url = service::endpointUrl(*m_endpoint, m_profile);
    if (service::isClear(url) && !service::isLoopback(url))
        m_clear->say(Tone::caution,
                     tr("Goes unencrypted: this profile's setting “Allow http://” permits it."));
    else
        m_clear->clear();
}

}  // namespace td::gui
