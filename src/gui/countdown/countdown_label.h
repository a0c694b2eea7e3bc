// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/countdown/counted_time.h"
#include "gui/look/tinted_label.h"
#include "gui/session/language_switch.h"
#include "gui/session/ticker.h"

namespace td::gui {

/// What time says about a token, in a few words that follow the clock while the label is shown: "1:59:12
/// left", in the colour of its state. Words follow the language.
class CountdownLabel final : public TintedLabel {
    Q_OBJECT

public:
    enum class Form {
        whole,        ///< "expired 3 days ago", "no expiry": all that is to be said
        beside_state  ///< "3 days ago": the state's name stands beside it; empty where that says it all
    };

    /// \a ticker and \a language must outlive it.
    CountdownLabel(Ticker &ticker, const LanguageSwitch &language, Form form, QWidget *parent = nullptr);

    void setTime(CountedTime time);
    const CountedTime &time() const { return m_time; }
    /// As last shown.
    token::State state() const { return m_state; }

Q_SIGNALS:
    /// Time made another state of it.
    void stateChanged(td::token::State state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(qint64 nowMs);
    void fit();
    QString wording(qint64 nowMs) const;

    Ticker &m_ticker;
    const LanguageSwitch &m_language;
    Form m_form;
    CountedTime m_time;
    token::State m_state = token::State::unknown;
};

}  // namespace td::gui
