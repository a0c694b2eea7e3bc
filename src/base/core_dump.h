// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace td::base {

/// Keeps the memory of this program, which holds secrets, out of core dumps and from debuggers of the same
/// user (PR_SET_DUMPABLE; a limit on the size of cores does not reach one that is piped to a program).
/// Sanitizers need what it forbids: in their builds it does nothing.
void preventCoreDumps();

}  // namespace td::base
