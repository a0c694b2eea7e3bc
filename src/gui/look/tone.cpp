// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/tone.h"

#include <QPalette>

#include "gui/look/icon.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

}  // namespace

Tone tone(token::State state, bool verified) {
    switch (state) {
        case token::State::valid:
            return verified ? Tone::good : Tone::neutral;
        case token::State::expiring:
        case token::State::not_yet_valid:
            return Tone::caution;
        case token::State::expired:
        case token::State::unreadable:
            return Tone::bad;
        case token::State::no_expiry:
        case token::State::unknown:
            break;
    }
    return Tone::neutral;
}

Tone tone(service::OutcomeKind kind) {
    switch (kind) {
        case service::OutcomeKind::success:
            return Tone::good;
        case service::OutcomeKind::not_sent:
        case service::OutcomeKind::unknown:
            return Tone::caution;
        case service::OutcomeKind::refused:
        case service::OutcomeKind::transport_error:
        case service::OutcomeKind::malformed:
            break;
    }
    return Tone::bad;
}

Tone tone(token::Severity severity) {
    switch (severity) {
        case token::Severity::note:
            return Tone::neutral;
        case token::Severity::warning:
            return Tone::caution;
        case token::Severity::serious:
            break;
    }
    return Tone::bad;
}

QColor colour(Tone tone, const QPalette &palette) {
    const bool dark = isDark(palette);
    switch (tone) {
        case Tone::good:
            return dark ? QColor(0x6f, 0xcf, 0x8e) : QColor(0x17, 0x6b, 0x36);
        case Tone::caution:
            return dark ? QColor(0xf0, 0xb9, 0x4a) : QColor(0x8a, 0x53, 0x00);
        case Tone::bad:
            return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb0, 0x1e, 0x1e);
        case Tone::neutral:
            break;
    }
    return palette.color(QPalette::WindowText);
}

QIcon shape(Tone tone) {
    const auto drawn = [tone](const QString &name) {
        return icon(name, [tone](const QPalette &palette) { return colour(tone, palette); });
    };
    switch (tone) {
        case Tone::good:
            return drawn(u"tone-good"_s);
        case Tone::caution:
            return drawn(u"tone-caution"_s);
        case Tone::bad:
            return drawn(u"tone-bad"_s);
        case Tone::neutral:
            break;
    }
    return drawn(u"tone-neutral"_s);
}

}  // namespace td::gui
