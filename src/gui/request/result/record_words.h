// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "gui/look/tone.h"
#include "gui/request/request_run.h"
#include "words/language.h"

namespace td::gui {

/// A sentence and how what it says stands.
struct TonedText {
    Tone tone = Tone::neutral;
    QString text;
};

/// "Refresh token (refresh_token) · my profile · 12:03:15": which request it was.
QString recordTitle(const RequestRecord &record, words::Language language);
/// Everything there is to say about the end of \a record but its tokens: why, what to mind, the service's
/// codes with their meanings, its own words, findings, the difference of the clocks.
QList<TonedText> remarks(const RequestRecord &record, words::Language language);
/// The same of \a outcome; \a rotates as in words::outcomePieces(), \a isSaved: its tokens are in the vault.
QList<TonedText> remarks(const service::Outcome &outcome, bool rotates, bool isSaved,
                         words::Language language);

}  // namespace td::gui
