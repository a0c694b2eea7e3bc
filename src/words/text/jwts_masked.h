// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td::words {

/// \a text with each JWT and JWE in it as token::masked() has it: for text from outside that is not itself
/// the token shown. Opaque tokens are not told from other words here.
QString withoutJwts(const QString &text);

}  // namespace td::words
