// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/header_row.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include "gui/environment/remark.h"
#include "gui/look/icon.h"
#include "gui/look/plain_text.h"
#include "service/header_field.h"
#include "words/text/visible.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

HeaderRow::HeaderRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_value(new QLineEdit(this))
    , m_secret(new QCheckBox(this))
    , m_remove(new QToolButton(this)) {
    m_name->setObjectName(u"headerName"_s);
    m_value->setObjectName(u"headerValue"_s);
    m_secret->setObjectName(u"headerSecret"_s);
    m_remove->setObjectName(u"headerRemove"_s);
    m_remove->setIcon(icon(u"remove"_s));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *remark = new Remark(this);
    remark->setObjectName(u"headerProblem"_s);
    m_field = {{}, m_name, remark};
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 2);
    line->addWidget(m_value, 3);
    line->addWidget(m_secret);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(remark);
    setFocusProxy(m_name);
    connectEditors();
    retranslate();
}

void HeaderRow::connectEditors() {
    const auto touch = [this] {
        m_field.touched = true;
        Q_EMIT edited();
    };
    connect(m_name, &QLineEdit::textEdited, this, [this, touch] {
        followName();
        touch();
    });
    connect(m_value, &QLineEdit::textEdited, this, touch);
    connect(m_secret, &QCheckBox::toggled, this, &HeaderRow::markSecret);
    connect(m_secret, &QCheckBox::clicked, this, touch);
    connect(m_remove, &QToolButton::clicked, this, &HeaderRow::removeWanted);
}

void HeaderRow::load(const base::Header &header) {
    m_name->setText(QString::fromUtf8(header.name));
    m_value->setText(QString::fromUtf8(header.value));
    followName();
}

void HeaderRow::load(const service::SecretHeader &header) {
    m_name->setText(QString::fromUtf8(header.name));
    m_secret->setChecked(true);
    m_value->setText(QString::fromUtf8(header.value.reveal()));
    followName();
}

bool HeaderRow::isEmpty() const {
    return m_name->text().trimmed().isEmpty() && m_value->text().trimmed().isEmpty();
}

bool HeaderRow::isSecret() const {
    return m_secret->isChecked();
}

base::Header HeaderRow::header() const {
    return {m_name->text().trimmed().toUtf8(), m_value->text().trimmed().toUtf8()};
}

service::SecretHeader HeaderRow::secretHeader() const {
    base::Header typed = header();
    return {typed.name, base::Secret(std::move(typed.value))};
}

base::Error HeaderRow::problem() const {
    if (isEmpty())
        return {};
    const auto checked = service::checkedHeader(header());
    return checked ? base::Error() : checked.error();
}

QList<QWidget *> HeaderRow::editors() const {
    return {m_name, m_value, m_secret, m_remove};
}

void HeaderRow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderRow::followName() {
    const bool always = service::isSecretHeader(m_name->text().trimmed().toUtf8());
    if (always)
        m_secret->setChecked(true);
    m_secret->setEnabled(!always);
    retranslate();
}

void HeaderRow::markSecret(bool secret) {
    if (secret) {
        m_plain = m_value->text();
    } else if (m_value->text() != m_plain) {
        m_value->clear();
    }
    m_value->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
}

void HeaderRow::retranslate() {
    m_name->setPlaceholderText(tr("Header name"));
    m_name->setAccessibleName(tr("Header name"));
    m_value->setPlaceholderText(tr("Value"));
    const QString name = words::visible(m_name->text().trimmed());
    m_value->setAccessibleName(name.isEmpty() ? tr("Header value") : tr("Value of the header %1").arg(name));
    m_secret->setText(tr("Secret"));
    m_secret->setAccessibleName(name.isEmpty() ? tr("The header is a secret")
                                               : tr("The header %1 is a secret").arg(name));
    m_secret->setToolTip(m_secret->isEnabled()
                             ? QString()
                             : plainToolTip(tr("A header of this name is always treated as a secret.")));
    m_remove->setAccessibleName(name.isEmpty() ? tr("Remove this header")
                                               : tr("Remove the header %1").arg(name));
    m_remove->setToolTip(plainToolTip(m_remove->accessibleName()));
}

}  // namespace td::gui
