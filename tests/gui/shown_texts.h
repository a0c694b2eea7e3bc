// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "words/language.h"

class QMenu;
class QWidget;

/// What a window says, read from its widgets.
namespace td::test {

/// Every text of \a window that is ours: titles, labels, buttons, choices, placeholders and what a screen
/// reader is told; not what was typed.
QStringList shownTexts(const QWidget &window);

/// Those of \a texts that are in the other language than \a language. URLs are in none.
QStringList foreignTexts(const QStringList &texts, words::Language language);

/// Mnemonics that stand twice among what is to be seen of \a window, its tabs and its menu bar included, and
/// among the actions of \a menu.
QStringList doubledMnemonics(const QWidget &window);
QStringList doubledMnemonics(const QMenu &menu);

}  // namespace td::test
