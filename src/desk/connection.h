// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/connection.h"
#include "desk/secrets/call_secrets.h"
#include "service/profile.h"

namespace td::desk {

/// How the server of \a profile is reached, with what \a secrets has for that.
base::Connection connectionOf(const service::Profile &profile, const CallSecrets &secrets);

}  // namespace td::desk
