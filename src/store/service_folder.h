// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "service/catalog.h"

namespace td::store {

/// A definition file has at most so many bytes.
constexpr qint64 maxDefinitionBytes = 1 << 20;

/// Adds the definitions that are part of the program (`:/services/*.json`).
void addBuiltInServices(service::Catalog &catalog);

/// Adds the user's own, `*.json` in \a folder, in the order of their names. A folder that is not there has
/// none; a folder or file that cannot be read is noted in the catalog, and the rest is read all the same.
void addUserServices(service::Catalog &catalog, const QString &folder);

}  // namespace td::store
