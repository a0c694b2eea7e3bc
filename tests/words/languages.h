// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "words/language.h"

/// Checks of a text's language, for tests.
namespace td::test {

/// True when a Chinese character is in \a text.
bool hasChinese(const QString &text);

/// What a Chinese editor would strike out in \a text, each with its surroundings: a Chinese character that
/// touches a Latin letter or digit, half-width punctuation after a Chinese character, a space beside
/// full-width punctuation, a word that addresses the reader.
QStringList chineseSlips(const QString &text);

/// Every control character and bidirectional override that stands bare in \a text, as U+001B.
QStringList bareControls(const QString &text);

}  // namespace td::test
