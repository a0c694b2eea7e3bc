// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "words/language.h"

namespace td::words {

/// A keyword out of a value, such as `payload`, `int32` or `Permission denied`, in \a language; also several,
/// joined with ", ". Anything else is itself, made visible.
QString keyword(const QString &word, Language language);

}  // namespace td::words
