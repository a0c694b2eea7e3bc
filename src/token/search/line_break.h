// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace td::token {

/// What stands between two pieces of a word that was broken.
struct LineBreak {
    qsizetype length = 0;  ///< bytes; 0 when nothing does
    bool isNewLine = false;
};

/// The break at \a at in \a text: blanks; or ends of lines with what mail, editors, listings and scripts put
/// around them, such as `> `, `12: ` and `" +`.
LineBreak lineBreakAt(QByteArrayView text, qsizetype at);

}  // namespace td::token
