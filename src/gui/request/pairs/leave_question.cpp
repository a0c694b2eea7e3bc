// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/pairs/leave_question.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

#include "gui/look/icon.h"
#include "gui/request/result/record_words.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

LeaveQuestion::LeaveQuestion(UncopiedPairs &pairs, const LanguageSwitch &language, Running running,
                             const std::function<void()> &leave, QWidget *parent)
    : QMessageBox(parent)
    , m_pairs(pairs)
    , m_language(language)
    , m_running(std::move(running))
    , m_copy(addButton(QString(), QMessageBox::ActionRole))
    , m_quit(addButton(QString(), QMessageBox::DestructiveRole))
    , m_stay(addButton(QString(), QMessageBox::RejectRole)) {
    setObjectName(u"leaveQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    m_copy->setObjectName(u"copyBeforeLeaving"_s);
    m_copy->setIcon(gui::icon(u"copy"_s));
    m_quit->setObjectName(u"quit"_s);
    m_stay->setObjectName(u"stay"_s);
    // A message box closes with any of its buttons; this one must not: in X11 what was copied is gone with
    // the program that copied it.
    m_copy->disconnect();
    connect(m_copy, &QPushButton::clicked, this, &LeaveQuestion::copy);
    connect(m_quit, &QPushButton::clicked, this, [leave] { leave(); });
    connect(&m_pairs, &UncopiedPairs::changed, this, &LeaveQuestion::fill);
    setDefaultButton(m_stay);
    setEscapeButton(m_stay);
    fill();
}

void LeaveQuestion::changeEvent(QEvent *event) {
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

QStringList LeaveQuestion::losses() const {
    QStringList losses;
    if (const QStringList running = m_running(); !running.isEmpty()) {
        losses.append(
            tr("A request that replaces tokens is on its way. Whoever leaves now does not learn what "
               "became of it, nor get the new tokens: %1")
                .arg(running.join(u", "_s)));
    }
    for (const RecordPointer &record : m_pairs.records()) {
        losses.append(
            tr("New tokens exist only in this window: %1").arg(recordTitle(*record, m_language.language())));
    }
    return losses;
}

void LeaveQuestion::fill() {
    QStringList parts = losses();
    const bool loses = !parts.isEmpty();
    if (m_copied && m_pairs.isEmpty())
        parts.append(
            tr("Copied. Paste it where it belongs before quitting: the clipboard may be emptied when "
               "the program ends."));
    else if (!loses)
        parts.append(tr("Nothing would be lost any more."));
    setWindowTitle(loses ? tr("Something would be lost") : tr("Quit TokenDesk?"));
    setText(parts.join(u"\n\n"_s));
    m_copy->setText(tr("&Copy new pair"));
    m_copy->setVisible(!m_pairs.isEmpty());
    if (m_pairs.isEmpty())
        m_quit->setText(loses ? tr("&Quit all the same") : tr("&Quit"));
    else
        m_quit->setText(tr("&Quit and lose them"));
    m_stay->setText(tr("S&tay"));
}

void LeaveQuestion::copy() {
    const QList<RecordPointer> records = m_pairs.records();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(savedTokensText(records)));
    m_copied = true;
    m_stay->setFocus();
    for (const RecordPointer &record : records)
        m_pairs.noteSafe(record);
}

}  // namespace td::gui
