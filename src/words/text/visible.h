// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td::words {

/// \a text from outside, made safe to show: control, bidirectional and other invisible characters, and lone
/// surrogates, stand as `<U+202E>` instead of acting; everything else, Chinese included, as it is.
QString visible(QStringView text);

}  // namespace td::words
