// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/countdown/countdown_label.h"

#include <QEvent>

#include "gui/countdown/while_shown.h"
#include "words/time/countdown_text.h"
#include "words/time/time_text.h"

namespace td::gui {

CountdownLabel::CountdownLabel(Ticker &ticker, const LanguageSwitch &language, Form form, QWidget *parent)
    : TintedLabel(parent), m_ticker(ticker), m_language(language), m_form(form) {
    const auto *shown = new WhileShown(ticker, this);
    connect(shown, &WhileShown::tick, this, &CountdownLabel::follow);
    connect(&language, &LanguageSwitch::changed, this, [this] { follow(m_ticker.nowMs()); });
    follow(ticker.nowMs());
}

void CountdownLabel::setTime(CountedTime time) {
    m_time = std::move(time);
    follow(m_ticker.nowMs());
}

void CountdownLabel::follow(qint64 nowMs) {
    const token::State state = m_time.state(nowMs);
    const QString words = wording(nowMs);
    if (words != text()) {
        setText(words);
        fit();
    }
    setTone(gui::tone(state, m_time.verified));
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

/// A label of fixed size may change its text without the whole page being laid out anew, which at every beat
/// would cost more than all else. So its size is fixed, and set again only when a text needs more, or much
/// less.
void CountdownLabel::fit() {
    const QSize needed = sizeHint();
    const int slack = 4 * fontMetrics().averageCharWidth();
    if (needed.height() != minimumHeight() || needed.width() > minimumWidth() ||
        needed.width() < minimumWidth() - slack)
        setFixedSize(needed);
}

void CountdownLabel::changeEvent(QEvent *event) {
    TintedLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QString CountdownLabel::wording(qint64 nowMs) const {
    const token::State state = m_time.state(nowMs);
    const qint64 decidingMs = m_time.decidingMs(nowMs);
    if (m_form == Form::beside_state) {
        switch (state) {
            case token::State::expired:
                return words::relativeTime(m_time.times.expiresAt.value_or(decidingMs), decidingMs,
                                           m_language.language());
            case token::State::no_expiry:
            case token::State::unknown:
            case token::State::unreadable:
                return {};
            case token::State::valid:
            case token::State::expiring:
            case token::State::not_yet_valid:
                break;
        }
    }
    return words::timeLeft(state, m_time.times, decidingMs, m_language.language());
}

}  // namespace td::gui
