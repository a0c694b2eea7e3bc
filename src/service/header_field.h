// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"
#include "service/codes.h"

namespace td::service {

/// True for a header that may carry a secret by its name: Authorization, Proxy-Authorization, Cookie,
/// Set-Cookie, or key, token, secret or password within it, in any case.
bool isSecretHeader(QByteArrayView name);

/// A ProfileFault when \a header cannot be sent as it is: a name that is no token (RFC 9110 section 5.6.2), a
/// value with control characters or outer white space, or a field that the transport itself sets.
base::Result<void> checkedHeader(const base::Header &header);

}  // namespace td::service
