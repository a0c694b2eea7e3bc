// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "gui/look/tone.h"

namespace td::gui {

/// A plain text in the colour of a tone, which follows from light to dark.
class TintedLabel : public QLabel {
    Q_OBJECT

public:
    explicit TintedLabel(QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Tone m_tone = Tone::neutral;
};

}  // namespace td::gui
