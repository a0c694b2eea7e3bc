// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace td::gui {

/// A new label called \a name for sentences: plain text, wrapped, and the user may select it.
QLabel *sentenceLabel(const QString &name, QWidget *parent);

/// \a text as a tooltip that shows it as it is, wrapped: a tooltip guesses whether its text is rich, and text
/// from outside must never be.
QString plainToolTip(const QString &text);

/// \a text for a label, button or menu, which take `&` for a mnemonic: every `&` of it is shown.
QString withoutMnemonic(const QString &text);

/// \a text with places where a label may break it (U+200B) in words that are too long for a line, such as
/// paths: a label breaks between words only, and would widen its window.
QString breakable(const QString &text);

}  // namespace td::gui
