// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/catalog.h"

namespace td::test {

/// The built-in services.
service::Catalog builtInCatalog();

}  // namespace td::test
