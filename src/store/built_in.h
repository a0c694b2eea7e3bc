// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "service/catalog.h"
#include "service/profile.h"

namespace td::store {

/// The profiles that need no file: for each built-in service, in the catalog's order, one called `sandbox-`
/// and its id, for the sandbox. They have no base URL until the sandbox runs.
QList<service::Profile> builtInProfiles(const service::Catalog &catalog);

/// True when people would take \a one and \a other for the same name: in any case, composed or not.
bool isSameName(const QString &one, const QString &other);

}  // namespace td::store
