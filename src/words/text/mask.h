// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "words/language.h"

namespace td::words {

/// \a text with `[hidden]`, which stands in masked texts where a secret stood, in \a language. Not for what
/// a program reads.
QString withMask(const QString &text, Language language);

}  // namespace td::words
