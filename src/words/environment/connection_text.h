// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "net/connection_state.h"
#include "words/language.h"

namespace td::words {

/// How trying a connection ended: what answered, by which way; or what failed, and why.
QString connectionText(const net::ConnectionState &state, Language language);

}  // namespace td::words
