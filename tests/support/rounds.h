// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace td::test {

/// How often what is left to chance, or may happen once in a while, is tried: \a few times, or as often as
/// `./dev torture` says.
inline int rounds(int few) {
    return qMax(few, qEnvironmentVariableIntValue("TD_TORTURE_ROUNDS"));
}

}  // namespace td::test
