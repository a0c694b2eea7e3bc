// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/vault/held_secrets.h"

namespace td::gui {

/// The secret headers of \a profile whose values are nowhere, not even in a vault that is not open. They have
/// no value.
QList<service::SecretHeader> missingHeaders(const HeldSecrets &secrets, const service::Profile &profile);

/// The names of those of the profile \a profileId that are in a vault that is not open, but for those that
/// are among \a typed.
QList<QByteArray> sealedHeaders(const HeldSecrets &secrets, const QString &profileId,
                                const QList<service::SecretHeader> &typed);

}  // namespace td::gui
