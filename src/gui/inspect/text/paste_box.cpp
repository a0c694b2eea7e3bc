// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/text/paste_box.h"

#include <memory>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include "token/compact.h"

namespace td::gui {

namespace {

QString localFile(const QMimeData *data) {
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

}  // namespace

PasteBox::PasteBox(QWidget *parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
}

void PasteBox::showMasked(const MaskedText &text) {
    m_marked = {};
    setExtraSelections({});
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setPlainText(text.shown);
}

void PasteBox::showText(const QString &text, bool editable) {
    m_marked = {};
    setExtraSelections({});
    setReadOnly(!editable);
    setPlainText(text);
    document()->setModified(false);
}

QString PasteBox::editedText() const {
    // Not toPlainText(): it makes plain spaces of no-break spaces.
    return document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

void PasteBox::mark(const TextRange &range) {
    m_marked = range;
    paintMark();
    if (range.length == 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(range.begin));
    setTextCursor(cursor);
    if (!viewport()->rect().contains(cursorRect()))
        centerCursor();
}

void PasteBox::paintMark() {
    if (m_marked.length == 0) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(static_cast<int>(m_marked.begin));
    mark.cursor.setPosition(static_cast<int>(m_marked.begin + m_marked.length), QTextCursor::KeepAnchor);
    mark.format.setBackground(palette().brush(QPalette::Highlight));
    mark.format.setForeground(palette().brush(QPalette::HighlightedText));
    setExtraSelections({mark});
}

void PasteBox::setLeastLines(int lines) {
    m_leastLines = lines;
    updateGeometry();
}

QSize PasteBox::minimumSizeHint() const {
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * 24, m_leastLines * fontMetrics().lineSpacing() + margins};
}

QSize PasteBox::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 48, minimumSizeHint().height()};
}

void PasteBox::give(const QMimeData *mime) {
    if (const QString path = localFile(mime); !path.isEmpty())
        Q_EMIT fileGiven(path);
    else if (mime->hasText())
        Q_EMIT textGiven(mime->text().toUtf8());
}

bool PasteBox::canInsertFromMimeData(const QMimeData *source) const {
    return source->hasText() || !localFile(source).isEmpty();
}

void PasteBox::insertFromMimeData(const QMimeData *source) {
    const QTextCursor cursor = textCursor();
    const bool replacesAll =
        cursor.selectionEnd() - cursor.selectionStart() >= document()->characterCount() - 1;
    if (isReadOnly() || replacesAll || !localFile(source).isEmpty())
        give(source);
    else if (const QString text = source->text(); !hasRoomFor(text))
        Q_EMIT tooMuchGiven();
    else
        insertPlainText(text);
}

bool PasteBox::hasRoomFor(const QString &text) const {
    const QTextCursor cursor = textCursor();
    const qsizetype begin = cursor.selectionStart();
    const QString whole = editedText().replace(begin, cursor.selectionEnd() - begin, text);
    return whole.toUtf8().size() <= token::maxTokenBytes;
}

void PasteBox::pasteClipboard() {
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
        insertFromMimeData(mime);
}

void PasteBox::keyPressEvent(QKeyEvent *event) {
    if (isReadOnly() && event->matches(QKeySequence::Paste)) {
        pasteClipboard();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PasteBox::contextMenuEvent(QContextMenuEvent *event) {
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isReadOnly()) {
        QAction *paste = menu->addAction(tr("&Paste"), this, &PasteBox::pasteClipboard);
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        paste->setEnabled(mime && canInsertFromMimeData(mime));
    }
    menu->popup(event->globalPos());
}

// A box to be read only refuses drops by itself.
void PasteBox::dragEnterEvent(QDragEnterEvent *event) {
    if (canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void PasteBox::dragMoveEvent(QDragMoveEvent *event) {
    if (canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void PasteBox::dropEvent(QDropEvent *event) {
    give(event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PasteBox::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        paintMark();
    QPlainTextEdit::changeEvent(event);
}

}  // namespace td::gui
