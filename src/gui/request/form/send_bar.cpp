// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/form/send_bar.h"

#include <QEvent>
#include <QShortcut>

#include "gui/countdown/while_shown.h"
#include "gui/look/icon.h"
#include "gui/look/note_line.h"
#include "gui/look/plain_text.h"
#include "ui_send_bar.h"
#include "words/time/time_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

SendBar::SendBar(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_ui(std::make_unique<Ui::SendBar>())
    , m_sendKey(new QShortcut(Qt::CTRL | Qt::Key_Return, this))
    , m_enterKey(new QShortcut(Qt::CTRL | Qt::Key_Enter, this))
    , m_cancelKey(new QShortcut(Qt::Key_Escape, this)) {
    m_ui->setupUi(this);
    m_ui->send->setIcon(icon(u"send"_s));
    m_ui->sample->setIcon(icon(u"sample"_s));
    m_ui->cancel->setIcon(icon(u"cancel"_s));
    for (QShortcut *key : {m_sendKey, m_enterKey})
        connect(key, &QShortcut::activated, this, &SendBar::sendWanted);
    connect(m_cancelKey, &QShortcut::activated, this, &SendBar::cancelWanted);
    connect(m_ui->send, &QPushButton::clicked, this, &SendBar::sendWanted);
    connect(m_ui->cancel, &QPushButton::clicked, this, &SendBar::cancelWanted);
    connect(m_ui->sample, &QPushButton::clicked, this, &SendBar::sampleWanted);
    const auto *shown = new WhileShown(workplace.ticker, m_ui->elapsed);
    connect(shown, &WhileShown::tick, this, &SendBar::showElapsed);
    showRunning({});
    retranslate();
}

SendBar::~SendBar() = default;

void SendBar::showProfile(const service::Profile &profile) {
    m_production = profile.kind == service::ProfileKind::production;
    m_ui->sample->setVisible(profile.builtIn);
    retranslate();
}

void SendBar::showRunning(std::optional<qint64> startedMs) {
    const bool running = startedMs.has_value();
    const bool moveFocus = running ? m_ui->send->hasFocus() : m_ui->cancel->hasFocus();
    m_startedMs = startedMs;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->progress), static_cast<QWidget *>(m_ui->elapsed),
                            static_cast<QWidget *>(m_ui->cancel)})
        widget->setVisible(running);
    m_ui->send->setEnabled(!running);
    m_ui->sample->setEnabled(!running);
    m_sendKey->setEnabled(!running);
    m_enterKey->setEnabled(!running);
    m_cancelKey->setEnabled(running);
    if (moveFocus)
        (running ? m_ui->cancel : m_ui->send)->setFocus();
    showElapsed();
    showFilled();
}

void SendBar::sayFilled(std::function<QString()> wording) {
    if (!wording && !m_filled)
        return;
    m_filled = std::move(wording);
    showFilled();
}

void SendBar::takeFocus() {
    m_ui->send->setFocus();
}

void SendBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SendBar::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->send->setText(m_production ? tr("&Send to PRODUCTION 生产") : tr("&Send"));
    m_ui->send->setToolTip(plainToolTip(QKeySequence(m_sendKey->key()).toString(QKeySequence::NativeText)));
    m_ui->cancel->setToolTip(plainToolTip(m_cancelKey->key().toString(QKeySequence::NativeText)));
    showElapsed();
    showFilled();
}

void SendBar::showFilled() {
    // While another request is on its way, Send cannot be pressed.
    const bool says = m_filled && !m_startedMs;
    m_ui->filled->say(Tone::neutral, says ? m_filled() : QString());
    m_ui->send->setAccessibleDescription(m_ui->filled->text());
}

void SendBar::showElapsed() {
    if (!m_startedMs) {
        m_ui->elapsed->clear();
        return;
    }
    const qint64 elapsedMs = qMax(qint64(0), m_workplace.ticker.nowMs() - *m_startedMs);
    m_ui->elapsed->setText(
        tr("On its way, %1").arg(words::duration(elapsedMs, m_workplace.language.language())));
}

}  // namespace td::gui
