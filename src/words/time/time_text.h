// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "words/language.h"

namespace td::words {

/// `2021-08-31T21:51:01+08:00`: \a ms since the epoch in the local zone, ISO 8601 with its offset. In UTC
/// where the local year has five digits, which ISO 8601 does not have.
QString localTime(qint64 ms);
/// `2021-08-31T13:51:01Z`, with milliseconds only where there are some.
QString utcTime(qint64 ms);

/// A length of time in words, by its largest unit and, unless \a most is 1, the next: "1 hour 59 minutes".
/// The sign is dropped; under a second is "0 seconds".
QString duration(qint64 ms, Language language, int most = 2);
/// \a ms as seen at \a nowMs: "5 years 81 days ago", "in 2 hours", "now" within a second.
QString relativeTime(qint64 ms, qint64 nowMs, Language language);

}  // namespace td::words
