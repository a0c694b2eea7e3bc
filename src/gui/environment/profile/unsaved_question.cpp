// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/profile/unsaved_question.h"

#include <QEvent>
#include <QPushButton>

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

UnsavedQuestion::UnsavedQuestion(ProfileDialog &dialog, const std::function<void()> &leave)
    : QMessageBox(&dialog)
    , m_dialog(dialog)
    , m_save(addButton(QString(), QMessageBox::AcceptRole))
    , m_discard(addButton(QString(), QMessageBox::DestructiveRole))
    , m_stay(addButton(QString(), QMessageBox::RejectRole)) {
    setObjectName(u"unsavedQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    m_save->setObjectName(u"saveFirst"_s);
    m_discard->setObjectName(u"discard"_s);
    m_stay->setObjectName(u"stay"_s);
    connect(m_save, &QPushButton::clicked, &dialog, [&dialog, leave] { dialog.saveThen(leave); });
    connect(m_discard, &QPushButton::clicked, &dialog, [&dialog, leave] {
        dialog.discard();
        leave();
    });
    setDefaultButton(m_save);
    setEscapeButton(m_stay);
    retranslate();
}

void UnsavedQuestion::changeEvent(QEvent *event) {
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnsavedQuestion::retranslate() {
    setWindowTitle(tr("Not saved"));
    const QString name = m_dialog.shownName();
    setText(name.isEmpty() ? tr("The new profile is not saved yet.")
                           : tr("What was typed for the profile “%1” is not saved yet.").arg(name));
    m_save->setText(tr("&Save and quit"));
    m_discard->setText(tr("&Quit without saving"));
    m_stay->setText(tr("S&tay"));
}

}  // namespace td::gui
