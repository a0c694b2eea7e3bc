// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "store/vault/sealed_database.h"

namespace td::desk {

/// The app secret that \a vault, unlocked, has for the profile \a profileId: the one without a label, else
/// the first by its name. Absent when there is none.
base::Result<std::optional<base::Secret>> appSecretOf(const store::SealedDatabase &vault,
                                                      const QString &profileId);

}  // namespace td::desk
