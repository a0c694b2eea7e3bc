// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/pairs/leave_question.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include "gui/look/icon.h"
#include "gui/request/result/record_words.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

LeaveQuestion::LeaveQuestion(UncopiedPairs &pairs, const QStringList &running, words::Language language,
                             const std::function<void()> &leave, QWidget *parent)
    : QMessageBox(parent), m_pairs(pairs) {
    setObjectName(u"leaveQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Something would be lost"));

    QStringList parts;
    if (!running.isEmpty()) {
        parts.append(
            tr("A request that replaces tokens is on its way. Whoever leaves now does not learn what "
               "became of it, nor get the new tokens: %1")
                .arg(running.join(u", "_s)));
    }
    const QList<RecordPointer> records = pairs.records();
    for (const RecordPointer &record : records)
        parts.append(tr("New tokens exist only in this window: %1").arg(recordTitle(*record, language)));
    setText(parts.join(u"\n\n"_s));

    if (!records.isEmpty()) {
        QPushButton *copyAndQuit = addButton(tr("&Copy and quit"), QMessageBox::AcceptRole);
        copyAndQuit->setObjectName(u"copyAndQuit"_s);
        copyAndQuit->setIcon(gui::icon(u"copy"_s));
        connect(copyAndQuit, &QPushButton::clicked, this, [this, leave] {
            copy();
            leave();
        });
    }
    QPushButton *quit = addButton(records.isEmpty() ? tr("&Quit all the same") : tr("&Quit and lose them"),
                                  QMessageBox::DestructiveRole);
    quit->setObjectName(u"quitAndLose"_s);
    connect(quit, &QPushButton::clicked, this, [leave] { leave(); });
    QPushButton *stay = addButton(tr("S&tay"), QMessageBox::RejectRole);
    stay->setObjectName(u"stay"_s);
    setDefaultButton(stay);
    setEscapeButton(stay);
}

void LeaveQuestion::copy() {
    const QList<RecordPointer> records = m_pairs.records();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(savedTokensText(records)));
    for (const RecordPointer &record : records)
        m_pairs.noteCopied(record);
}

}  // namespace td::gui
