// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/token_entry.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "desk/new_token.h"
#include "gui/request/form/parameter_field.h"
#include "words/labels.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

service::Parameter parameterFor(const service::TokenField &field) {
    service::Parameter parameter;
    parameter.name = field.role;
    parameter.label = field.label;
    parameter.secret = true;
    // Which of them are saved is for the user to say; none of them is said to be needless.
    parameter.required = true;
    return parameter;
}

}  // namespace

TokenEntry::TokenEntry(Workplace &workplace, service::TokenField field, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_token(std::move(field))
    , m_parameter(parameterFor(m_token))
    , m_field(new ParameterField(workplace, m_parameter, m_token.role, this))
    , m_expiry(new QWidget(this))
    , m_known(new QCheckBox(m_expiry))
    , m_moment(new QDateTimeEdit(m_expiry)) {
    build();
    connect(m_field, &ParameterField::edited, this, [this] {
        showExpiry();
        Q_EMIT edited();
    });
    connect(m_known, &QCheckBox::toggled, m_moment, &QWidget::setEnabled);
    showExpiry();
    retranslate();
}

void TokenEntry::build() {
    const QString name = QString::fromUtf8(m_token.role);
    setObjectName("entry_"_L1 + name);
    m_expiry->setObjectName("expiry_"_L1 + name);
    m_known->setObjectName("known_"_L1 + name);
    m_moment->setObjectName("moment_"_L1 + name);
    m_moment->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_moment->setCalendarPopup(true);
    m_moment->setEnabled(false);
    // Without milliseconds, which nobody sees.
    constexpr qint64 second = 1000;
    m_moment->setDateTime(QDateTime::fromMSecsSinceEpoch(m_workplace.clock.nowMs() / second * second));
    auto *row = new QHBoxLayout(m_expiry);
    row->setContentsMargins({});
    row->addWidget(m_known);
    row->addWidget(m_moment);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    layout->addWidget(m_expiry);
    setFocusProxy(m_field);
}

QLabel *TokenEntry::label() const {
    return m_field->label();
}

store::NewToken TokenEntry::typed() const {
    return desk::newToken(m_token, {m_field->value(), m_field->knownExpiry()}, std::nullopt,
                          m_workplace.clock.nowMs());
}

std::optional<store::NewToken> TokenEntry::token() const {
    store::NewToken token = typed();
    if (token.token.isEmpty())
        return std::nullopt;
    if (!token.times.expiresAt && m_known->isChecked())
        token.times.expiresAt = m_moment->dateTime().toMSecsSinceEpoch();
    return token;
}

void TokenEntry::takeFocus() {
    m_field->takeFocus();
}

void TokenEntry::showExpiry() {
    const store::NewToken token = typed();
    m_expiry->setVisible(!token.token.isEmpty() && !token.times.expiresAt);
}

void TokenEntry::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TokenEntry::retranslate() {
    const QString label = words::visible(words::text(m_token.label, m_workplace.language.language()));
    m_known->setText(tr("It expires at a known time:"));
    m_known->setAccessibleName(tr("The expiry of %1 is known").arg(label));
    m_moment->setAccessibleName(tr("When %1 expires, in local time").arg(label));
}

}  // namespace td::gui
