// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/gradual_text.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace td::gui {

namespace {

/// UTF-16 units that are laid out in a few ms.
constexpr qsizetype piece = 32 * 1024;

}  // namespace

GradualText::GradualText(QPlainTextEdit *edit) : QObject(edit), m_edit(edit) {
    m_edit->setUndoRedoEnabled(false);
    m_next.setInterval(0);
    m_next.callOnTimeout(this, &GradualText::addPiece);
}

void GradualText::show(const QString &text) {
    if (text == m_text)
        return;
    m_restoring = false;
    begin(text);
}

void GradualText::reword(const QString &text) {
    if (text == m_text)
        return;
    if (!m_restoring)
        m_view = view();
    m_restoring = true;
    begin(text);
}

GradualText::View GradualText::view() const {
    const QTextCursor cursor = m_edit->textCursor();
    const QTextBlock anchor = m_edit->document()->findBlock(cursor.anchor());
    return {{anchor.blockNumber(), cursor.anchor() - anchor.position()},
            {cursor.blockNumber(), cursor.positionInBlock()},
            m_edit->verticalScrollBar()->value()};
}

int GradualText::offsetOf(Place place) const {
    const QTextDocument &document = *m_edit->document();
    const QTextBlock block = document.findBlockByNumber(qMin(place.line, document.blockCount() - 1));
    return block.position() + qMin(place.column, block.length() - 1);
}

void GradualText::begin(const QString &text) {
    m_text = text;
    m_shown = 0;
    m_edit->clear();
    addPiece();
    // Insertion at its place has moved the cursor along.
    m_edit->moveCursor(QTextCursor::Start);
}

void GradualText::addPiece() {
    qsizetype length = qMin(piece, m_text.size() - m_shown);
    if (m_shown + length < m_text.size() && m_text.at(m_shown + length - 1).isHighSurrogate())
        ++length;
    QTextCursor end(m_edit->document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_text.sliced(m_shown, length));
    m_shown += length;
    if (m_shown < m_text.size()) {
        m_next.start();
        return;
    }
    m_next.stop();
    if (m_restoring)
        restore();
}

void GradualText::restore() {
    m_restoring = false;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(offsetOf(m_view.anchor));
    cursor.setPosition(offsetOf(m_view.position), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->verticalScrollBar()->setValue(m_view.scrolled);
}

}  // namespace td::gui
