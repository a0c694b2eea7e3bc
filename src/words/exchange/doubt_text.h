// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "words/language.h"

namespace td::words {

/// Why saved tokens may not be good, by the word that is saved with them (desk/vault_end.h): a part of a
/// sentence, such as "came back unchanged". Empty when there is no doubt.
QString doubtText(QByteArrayView doubt, Language language);

}  // namespace td::words
