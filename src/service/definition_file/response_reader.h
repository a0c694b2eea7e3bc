// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/definition_file/definition_cursor.h"

namespace td::service {

/// Reads one member of a definition's `responses`; faults are noted in \a faults.
Response readResponse(FirstFault &faults, base::JsonView view, const QByteArray &pointer);

}  // namespace td::service
