// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/codes.h"
#include "service/definition.h"

namespace td::service {

/// Reads one definition file (docs/services.md). Strict: an unknown name, a wrong type or a reference to
/// something that is not there is a DefinitionFault with the JSON pointer of the place.
base::Result<Definition> readDefinition(QByteArrayView text);

}  // namespace td::service
