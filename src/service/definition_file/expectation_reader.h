// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/definition_file/definition_cursor.h"

namespace td::service {

/// Reads one element of a check's `expect`: exactly one of the expectations, with what belongs to it and
/// nothing else. Faults are noted in \a faults.
Expectation readExpectation(FirstFault &faults, base::JsonView view, const QByteArray &pointer);

}  // namespace td::service
