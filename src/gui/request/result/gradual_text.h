// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QPlainTextEdit;

namespace td::gui {

/// Puts texts into a field that is only read: the beginning at once, the rest of a long one piece by piece
/// between other events, since laying out a mebibyte at once would hold up the window.
class GradualText final : public QObject {
    Q_OBJECT

public:
    /// A child of \a edit, whose only writer it must be.
    explicit GradualText(QPlainTextEdit *edit);

    /// Shows \a text from its beginning.
    void show(const QString &text);
    /// Shows \a text, the same in other words: what is looked at and selected stays, by line and column,
    /// since a mask differs in length from one language to the next.
    void reword(const QString &text);

private:
    /// A place in the text.
    struct Place {
        int line = 0;
        int column = 0;
    };
    struct View {
        Place anchor;
        Place position;
        int scrolled = 0;
    };

    View view() const;
    int offsetOf(Place place) const;
    void begin(const QString &text);
    void addPiece();
    void restore();

    QPlainTextEdit *m_edit;
    QString m_text;
    qsizetype m_shown = 0;  ///< how much of it
    bool m_restoring = false;
    View m_view;
    QTimer m_next;
};

}  // namespace td::gui
