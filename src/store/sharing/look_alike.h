// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td::store {

/// The letters in \a text, each once, that stand in one word with Latin ones and are Cyrillic, Greek,
/// Armenian or Cherokee: scripts with letters that look Latin (Unicode TR 39, section 5). Empty when there
/// are none.
QString lookAlikeLetters(QStringView text);

/// True when a part of \a host is in Punycode (RFC 3492).
bool isPunycode(QStringView host);

}  // namespace td::store
