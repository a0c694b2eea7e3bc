// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/signature/verify.h"

namespace td::desk {

/// What \a verification, made with the keys there were, comes to when \a unreached could not be asked for
/// theirs: a token that none of the keys at hand signed may be signed by one of those, so that it is no_key
/// for the reason key_set_unreached, and not invalid. What no key would change stays as it is. Each of
/// \a unreached is told among those tried.
token::Verification despite(const QList<token::RefusedKey> &unreached, token::Verification verification);

}  // namespace td::desk
