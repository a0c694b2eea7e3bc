// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/find.h"

namespace td::token {

/// How sure it is that a stretch of a text is one token, neither more nor less. Of two that overlap, the one
/// of the better rank stays.
enum class Rank {
    whole,     ///< it can be read, and its last part is as long as its algorithm makes it
    readable,  ///< it can be read
    broken,    ///< it cannot
    opaque,    ///< there is nothing in it to be read
};

Rank rankOf(Kind kind, QByteArrayView token);

}  // namespace td::token
