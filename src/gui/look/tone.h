// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

#include "service/outcome.h"
#include "token/finding.h"
#include "token/time.h"

class QPalette;

namespace td::gui {

/// How something stands, at a glance. Never said by colour alone: each has a shape of its own (shape()), and
/// words stand beside it.
enum class Tone { neutral, good, caution, bad };

/// Green is for what is proved: a token that is merely not expired is neutral while nobody has verified its
/// signature.
Tone tone(token::State state, bool verified = false);
Tone tone(service::OutcomeKind kind);
Tone tone(token::Severity severity);

/// A colour for text and shapes on \a palette's window and base, with a contrast of at least 4.5 to 1 against
/// either (WCAG 2.1, 1.4.3). Neutral is the palette's own text.
QColor colour(Tone tone, const QPalette &palette);
/// A shape in that colour: circle, tick, triangle, cross.
QIcon shape(Tone tone);

}  // namespace td::gui
