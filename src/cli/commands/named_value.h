// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "cli/input.h"

namespace td::cli {

/// \a given, the value of \a option in the form \a form (`NAME=VALUE`), cut at its first `=`, the value
/// resolved. What is neither one of \a known nor like a name is not taken for one, lest a secret whose name
/// was forgotten be repeated.
base::Result<std::pair<QByteArray, base::Secret>> namedSecret(const QByteArray &given, const char *option,
                                                              const char *form, Input &input,
                                                              const QList<QByteArray> &known = {});

}  // namespace td::cli
