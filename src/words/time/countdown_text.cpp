// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/time/countdown_text.h"

#include "words/time/time_text.h"

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "countdown";
constexpr qint64 minuteS = 60;
constexpr qint64 hourS = 60 * minuteS;
constexpr qint64 dayS = 24 * hourS;

QString twoDigits(qint64 number) {
    return QString::number(number).rightJustified(2, u'0');
}

QString expired(qint64 agoMs, Language language) {
    if (agoMs < 1000)
        return translate(context, QT_TRANSLATE_NOOP("countdown", "expired just now"), language);
    return translate(context, QT_TRANSLATE_NOOP("countdown", "expired {duration} ago"), language)
        .replace("{duration}"_L1, duration(agoMs, language, 1));
}

}  // namespace

QString countdown(qint64 leftMs, Language language) {
    const qint64 left = qMax<qint64>(0, leftMs) / 1000;
    const qint64 hours = left % dayS / hourS;
    const qint64 minutes = left % hourS / minuteS;
    const QString seconds = twoDigits(left % minuteS);
    if (left < hourS)
        return u"%1:%2"_s.arg(minutes).arg(seconds);
    if (left < dayS)
        return u"%1:%2:%3"_s.arg(hours).arg(twoDigits(minutes), seconds);
    return translate(context, QT_TRANSLATE_N_NOOP("countdown", "%n day(s) {clock}"), language,
                     static_cast<int>(left / dayS))
        .replace("{clock}"_L1, u"%1:%2:%3"_s.arg(twoDigits(hours), twoDigits(minutes), seconds));
}

QString timeLeft(token::State state, const token::Span &times, qint64 nowMs, Language language) {
    switch (state) {
        case token::State::valid:
        case token::State::expiring:
            return translate(context, QT_TRANSLATE_NOOP("countdown", "{countdown} left"), language)
                .replace("{countdown}"_L1, countdown(times.expiresAt.value_or(nowMs) - nowMs, language));
        case token::State::expired:
            return expired(nowMs - times.expiresAt.value_or(nowMs), language);
        case token::State::not_yet_valid:
            return translate(context, QT_TRANSLATE_NOOP("countdown", "valid in {countdown}"), language)
                .replace("{countdown}"_L1, countdown(times.notBefore.value_or(nowMs) - nowMs, language));
        case token::State::no_expiry:
            return translate(context, QT_TRANSLATE_NOOP("countdown", "no expiry"), language);
        case token::State::unknown:
            return translate(context, QT_TRANSLATE_NOOP("countdown", "expiry unknown"), language);
        case token::State::unreadable:
            return translate(context, QT_TRANSLATE_NOOP("countdown", "unreadable"), language);
    }
    return {};
}

}  // namespace td::words
