// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/look/tone.h"

namespace td::gui {

class TintedLabel;
class ToneShape;

/// A sentence with the shape of its tone before it; hidden while it has nothing to say. Plain text, wrapped,
/// and the user may select it.
class NoteLine final : public QWidget {
    Q_OBJECT

public:
    explicit NoteLine(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    void clear();
    /// For a headline.
    void setBold(bool bold);

    Tone tone() const;
    QString text() const;

private:
    ToneShape *m_shape;
    TintedLabel *m_text;
};

}  // namespace td::gui
