// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/definition_file/definition_cursor.h"

namespace td::service {

/// Reads a definition's `contract`. Whatever it names (an endpoint, a parameter, a role, a case, a check)
/// must be in \a definition, which has its endpoints already, or stand above in the contract. Faults are
/// noted in \a faults.
Contract readContract(FirstFault &faults, base::JsonView view, const QByteArray &pointer,
                      const Definition &definition);

}  // namespace td::service
