// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "gui/look/tone.h"

class QLabel;

namespace td::gui {

/// A sentence beside what it is about, with a shape; gone when there is nothing to say. It words itself anew
/// when the language changes.
class Remark final : public QWidget {
    Q_OBJECT

public:
    using Sentence = std::function<QString()>;

    explicit Remark(QWidget *parent = nullptr);

    /// \a sentence is called again whenever the language changes; it must outlive nothing but this.
    void say(Tone tone, Sentence sentence);
    void clear();
    /// What it says; empty when it says nothing.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_shape;
    QLabel *m_text;
    Tone m_tone = Tone::neutral;
    Sentence m_sentence;
    QString m_said;
};

}  // namespace td::gui
