// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "gui/inspect/text/masked_text.h"

namespace td::gui {

/// Where texts are pasted, dropped and typed. It shows a text either masked, to be read only, or as it is, to
/// be edited; what is pasted or dropped is given away whole instead of being inserted, unless it goes into a
/// text that is being edited.
class PasteBox final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PasteBox(QWidget *parent = nullptr);

    /// Shows \a text, to be read only.
    void showMasked(const MaskedText &text);
    /// Shows \a text as it is. \a editable: it may be changed.
    void showText(const QString &text, bool editable);
    /// The text as it is edited, line ends as `\n`.
    QString editedText() const;

    /// Marks \a range of the masked text and brings it into sight; an empty one marks nothing.
    void mark(const TextRange &range);

    /// Lets the box be at least \a lines lines high.
    void setLeastLines(int lines);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    /// Does with what is on the clipboard what pasting it here does.
    void pasteClipboard();
    /// What \a mime holds for the box: the first file in it, or else its text.
    void give(const QMimeData *mime);
    bool canInsertFromMimeData(const QMimeData *source) const override;

Q_SIGNALS:
    /// Somebody pasted or dropped \a text.
    void textGiven(const QByteArray &text);
    /// Somebody pasted or dropped the file at \a path.
    void fileGiven(const QString &path);
    /// Somebody pasted so much that the text would be larger than token::maxTokenBytes. Nothing was inserted.
    void tooMuchGiven();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintMark();
    bool hasRoomFor(const QString &text) const;

    TextRange m_marked;
    int m_leastLines = 4;
};

}  // namespace td::gui
