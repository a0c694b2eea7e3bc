// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace td::gui {

/// A line to type or paste a value in. A paste or drop too long for any value is refused as a whole, before
/// QLineEdit, which would take minutes over it, gets it.
class ValueEdit : public QLineEdit {
    Q_OBJECT

public:
    /// In UTF-16 units.
    static constexpr qsizetype longestPaste = 64 * 1024;

    using QLineEdit::QLineEdit;

Q_SIGNALS:
    /// Nothing was pasted: it was too long.
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    bool refuses(const QString &text);
    void pasteFromMenu();
};

}  // namespace td::gui
