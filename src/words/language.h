// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace td::words {

/// A language the program speaks. Passed in everywhere, so that both can be made side by side.
enum class Language { english, chinese };

/// `en`, `zh`: as on the command line and in settings.
QByteArray name(Language language);
std::optional<Language> languageNamed(QByteArrayView named);

/// Chinese when the system asks for any Chinese first, by LC_ALL, LC_MESSAGES, LANG or LANGUAGE; else
/// English.
Language systemLanguage();

/// \a source in \a language. \a n picks the plural form and replaces `%n`; below zero there is none. Chinese
/// and English need not be installed anywhere: both are compiled in.
QString translate(const char *context, const char *source, Language language, int n = -1);

}  // namespace td::words
