// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/time.h"
#include "words/language.h"

namespace td::words {

/// That a saved token has come to \a state, expiring or expired. \a role and \a environment are shown as
/// they are.
QString noticeText(token::State state, const QString &role, const QString &environment, Language language);
/// The same of \a count tokens at once.
QString noticeText(token::State state, int count, Language language);

/// That saved tokens of \a environment were refreshed in time, or could not be.
QString refreshNoticeText(bool succeeded, const QString &environment, Language language);

}  // namespace td::words
