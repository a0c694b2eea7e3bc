// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/countdown/lifetime_bar.h"

#include <cmath>

#include <QEvent>
#include <QPainter>

#include "gui/countdown/while_shown.h"

namespace td::gui {

void paintLifetime(QPainter &painter, const QRect &room, int filled, const QColor &ink, QColor text) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = room.height() / 2.0;
    text.setAlphaF(0.18F);
    painter.setBrush(text);
    painter.drawRoundedRect(QRectF(room), radius, radius);
    painter.setClipRect(room.x(), room.y(), filled, room.height(), Qt::IntersectClip);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(room), radius, radius);
    painter.restore();
}

LifetimeBar::LifetimeBar(Ticker &ticker, QWidget *parent) : QWidget(parent), m_ticker(ticker) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto *shown = new WhileShown(ticker, this);
    connect(shown, &WhileShown::tick, this, &LifetimeBar::follow);
    describe();
}

void LifetimeBar::setTime(CountedTime time) {
    m_time = std::move(time);
    follow(m_ticker.nowMs());
}

void LifetimeBar::follow(qint64 nowMs) {
    const std::optional<double> left = token::lifetimeLeft(m_time.times, m_time.decidingMs(nowMs));
    const Tone now = tone(m_time.state(nowMs), m_time.verified);
    const bool repaint = left.has_value() != m_left.has_value() || now != m_tone;
    m_left = left;
    m_tone = now;
    if (repaint || filledWidth() != m_painted)
        update();
    describe();
}

void LifetimeBar::describe() {
    const int percent = m_left ? static_cast<int>(std::ceil(*m_left * 100)) : -1;
    if (percent == m_percent && !accessibleName().isEmpty())
        return;
    m_percent = percent;
    setAccessibleName(m_left ? tr("%1 % of the lifetime left").arg(percent) : tr("Lifetime unknown"));
}

void LifetimeBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        m_percent = -1;
        setAccessibleName({});
        describe();
    }
    QWidget::changeEvent(event);
}

QSize LifetimeBar::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 24, minimumSizeHint().height()};
}

QSize LifetimeBar::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() / 3};
}

int LifetimeBar::filledWidth() const {
    return m_left ? static_cast<int>(std::lround(*m_left * width())) : 0;
}

void LifetimeBar::paintEvent(QPaintEvent *) {
    m_painted = filledWidth();
    if (!m_left)
        return;
    QPainter painter(this);
    paintLifetime(painter, rect(), m_painted, colour(m_tone, palette()),
                  palette().color(QPalette::WindowText));
}

}  // namespace td::gui
