// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QFrame>

#include "gui/look/tone.h"

class QPushButton;
class QToolButton;

namespace td::gui {

class NoteLine;

/// Says something in a frame of its own, offers one thing to do about it, and can be put away. Hidden at
/// first; it words itself anew when the language changes.
class OfferStrip final : public QFrame {
    Q_OBJECT

public:
    using Wording = std::function<QString()>;

    explicit OfferStrip(QWidget *parent = nullptr);

    /// \a action is what the button says; a null one: there is no button.
    void offer(Tone tone, Wording text, Wording action = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    void wanted();
    /// The user has put it away.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    NoteLine *m_note;
    QPushButton *m_action;
    QToolButton *m_dismiss;
    Tone m_tone = Tone::neutral;
    Wording m_text;
    Wording m_wording;  ///< of the button
};

}  // namespace td::gui
