// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "words/language.h"

// Pieces of text put beside each other with the marks of the language: half-width and a space in English,
// full-width in Chinese.
namespace td::words {

/// `Warning: text`, `警告：文字`.
QString withColon(const QString &title, const QString &text, Language language);
/// `Access token (token)`, `访问令牌（token）`.
QString withBrackets(const QString &text, const QString &aside, Language language);
/// `a, b, c`, `a、b、c`.
QString listed(const QStringList &texts, Language language);

}  // namespace td::words
