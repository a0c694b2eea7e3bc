// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/look/tone.h"

namespace td::gui {

/// The shape of a tone, as high as a line of its font. Decoration: words stand beside it.
class ToneShape final : public QWidget {
    Q_OBJECT

public:
    explicit ToneShape(QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::neutral;
};

}  // namespace td::gui
