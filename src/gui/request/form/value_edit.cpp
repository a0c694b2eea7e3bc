// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/form/value_edit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QClipboard::Mode modeOf(const QKeyEvent &event) {
    // Where there is a selection to paste, this key pastes it.
    const bool selection = event.key() == Qt::Key_Insert &&
                           event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
                           QGuiApplication::clipboard()->supportsSelection();
    return selection ? QClipboard::Selection : QClipboard::Clipboard;
}

}  // namespace

bool ValueEdit::refuses(const QString &text) {
    if (text.size() <= longestPaste)
        return false;
    Q_EMIT refused();
    return true;
}

void ValueEdit::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Paste) && refuses(QGuiApplication::clipboard()->text(modeOf(*event))))
        return;
    QLineEdit::keyPressEvent(event);
}

void ValueEdit::mouseReleaseEvent(QMouseEvent *event) {
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection() &&
        refuses(clipboard->text(QClipboard::Selection)))
        return;
    QLineEdit::mouseReleaseEvent(event);
}

void ValueEdit::contextMenuEvent(QContextMenuEvent *event) {
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(u"edit-paste"_s)) {
        paste->disconnect(this);
        connect(paste, &QAction::triggered, this, &ValueEdit::pasteFromMenu);
    }
    menu->popup(event->globalPos());
}

void ValueEdit::pasteFromMenu() {
    if (!refuses(QGuiApplication::clipboard()->text()))
        paste();
}

void ValueEdit::dropEvent(QDropEvent *event) {
    if (!refuses(event->mimeData()->text()))
        QLineEdit::dropEvent(event);
}

void ValueEdit::inputMethodEvent(QInputMethodEvent *event) {
    if (!refuses(event->commitString()))
        QLineEdit::inputMethodEvent(event);
}

}  // namespace td::gui
