// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "gui/countdown/counted_time.h"
#include "gui/look/tone.h"
#include "gui/session/ticker.h"

class QPainter;

namespace td::gui {

/// Paints such a bar into \a room: its first \a filled pixels in \a ink, on a groove in a faint \a text.
void paintLifetime(QPainter &painter, const QRect &room, int filled, const QColor &ink, QColor text);

/// How much of a token's lifetime is left: a bar that shrinks while it is shown, in the colour of the token's
/// state. It takes its room, and paints nothing, where the lifetime is unknown.
class LifetimeBar final : public QWidget {
    Q_OBJECT

public:
    /// \a ticker must outlive it.
    explicit LifetimeBar(Ticker &ticker, QWidget *parent = nullptr);

    void setTime(CountedTime time);
    /// From 1 to 0, as last shown; absent when the lifetime is unknown.
    std::optional<double> left() const { return m_left; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(qint64 nowMs);
    void describe();
    int filledWidth() const;

    Ticker &m_ticker;
    CountedTime m_time;
    std::optional<double> m_left;
    Tone m_tone = Tone::neutral;
    int m_painted = -1;
    int m_percent = -1;
};

}  // namespace td::gui
