// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/result/raw_view.h"

#include <chrono>

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

#include "gui/inspect/result/pretty_json.h"
#include "gui/look/icon.h"
#include "gui/look/plain_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto revealedFor = 10s;

/// Tokens within it masked too.
QString shown(QByteArrayView text) {
    return maskedText(text, token::find(text)).shown;
}

}  // namespace

RawView::RawView(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_text(new QPlainTextEdit(this))
    , m_reveal(new QPushButton(icon(u"reveal"_s), QString(), this))
    , m_copy(new QPushButton(icon(u"copy"_s), QString(), this))
    , m_revealEnd(this) {
    m_text->setObjectName(u"rawText"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setCheckable(true);
    m_copy->setObjectName(u"copyToken"_s);
    m_revealEnd.setObjectName(u"revealEnd"_s);
    m_revealEnd.setSingleShot(true);
    m_revealEnd.setInterval(revealedFor);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reveal);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_text);
    connect(m_reveal, &QPushButton::toggled, this, &RawView::reveal);
    connect(m_copy, &QPushButton::clicked, this, &RawView::copy);
    m_revealEnd.callOnTimeout(this, [this] { m_reveal->setChecked(false); });
    connect(&workplace.discretion, &Discretion::covered, m_reveal, [this] { m_reveal->setChecked(false); });
    connect(&workplace.discretion, &Discretion::changed, this, [this](bool on) {
        m_reveal->setChecked(false);
        m_reveal->setEnabled(!on);
        refresh();
    });
    m_reveal->setEnabled(!workplace.discretion.isOn());
    retranslate();
}

void RawView::setToken(const FoundToken &token) {
    m_token = token;
    m_reveal->setChecked(false);
    m_text->clear();
    refresh();
}

void RawView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void RawView::retranslate() {
    m_reveal->setText(tr("Reve&al for 10 s"));
    m_reveal->setToolTip(plainToolTip(tr("Show the whole token for ten seconds")));
    m_copy->setText(tr("Cop&y token"));
    m_text->setAccessibleName(tr("The token as it was sent"));
}

void RawView::reveal(bool wanted) {
    if (wanted)
        m_revealEnd.start();
    else
        m_revealEnd.stop();
    refresh();
}

void RawView::copy() const {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_token.found.token));
}

void RawView::showEvent(QShowEvent *event) {
    fill();
    QWidget::showEvent(event);
}

void RawView::hideEvent(QHideEvent *event) {
    // Nothing stands revealed behind another page.
    m_reveal->setChecked(false);
    QWidget::hideEvent(event);
}

void RawView::refresh() {
    // Of a large token a page of text: laid out when somebody looks.
    if (isVisible())
        fill();
    else
        m_text->clear();
}

void RawView::fill() {
    const QString text = composed();
    if (text == m_text->toPlainText())
        return;
    const int at = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(at);
}

QString RawView::composed() const {
    const token::Inspection &inspection = m_token.inspection;
    const bool isRevealed = m_reveal->isChecked() && !m_workplace.discretion.isOn();
    QStringList parts{tr("Token, %n byte(s)", nullptr, static_cast<int>(m_token.found.token.size())),
                      isRevealed ? maskedText(m_token.found.token, {}).shown : inspection.masked};
    if (!inspection.header.isNull())
        parts << QString() << tr("Header") << shown(prettyJson(inspection.header.root()));
    if (const QString sent = payload(); !sent.isEmpty())
        parts << QString() << tr("Payload") << sent;
    if (inspection.kind == token::Kind::jwt && inspection.state != token::State::unreadable)
        parts << QString()
              << tr("Signature, %n byte(s)", nullptr, static_cast<int>(inspection.signatureBytes));
    return parts.join(u'\n');
}

QString RawView::payload() const {
    const token::Inspection &inspection = m_token.inspection;
    if (inspection.payload.isNull() && inspection.payloadText.isEmpty())
        return {};
    if (m_workplace.discretion.isOn())
        return tr("Not shown while secrets are hidden: it may say who the user is.");
    if (inspection.payload.isNull())
        return shown(inspection.payloadText.toUtf8());
    return shown(prettyJson(inspection.payload.root()));
}

}  // namespace td::gui
