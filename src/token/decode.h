// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/json.h"
#include "base/result.h"
#include "token/codes.h"

namespace td::token {

/// A compact JWS taken apart (RFC 7515 section 3.1). Decoding never verifies anything.
struct Decoded {
    base::Json header;   ///< an object
    base::Json payload;  ///< null when the payload is not JSON
    QByteArray payloadBytes;
    QByteArray signature;
    bool padded = false;      ///< some part ends in `=`
    bool unusedBits = false;  ///< some part is not canonical base64url
};

/// Takes \a compact apart: `header.payload.signature`, nothing around it. The signature may be empty
/// (RFC 7515 appendix A.5). A TokenFault when header or payload cannot be had; a payload that is
/// text but not JSON is no fault (RFC 7515 allows any payload).
base::Result<Decoded> decode(QByteArrayView compact);

}  // namespace td::token
