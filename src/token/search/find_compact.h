// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/find.h"

namespace td::token {

/// Every JWS and JWE in \a text whose header is a JSON object: whole, or cut off when its header names an
/// algorithm and some of the second part is left.
QList<Found> findCompact(QByteArrayView text);

/// jwe when the part before \a text's first dot is a JSON object with `enc` (RFC 7516 section 4.1.2), else
/// jwt.
Kind compactKind(QByteArrayView text);

/// True when \a text, given as somebody's token, must have been meant as a JWT: some part of it begins the
/// way
/// `{"` does in base64url. Not for what is one whole JSON object in base64url without `alg`: services
/// use those as opaque tokens.
bool meantAsCompact(QByteArrayView text);

}  // namespace td::token
