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
    base::Json header;       ///< an object
    base::Json payload;      ///< null when the payload is not JSON; its bytes are payload.text()
    QByteArray payloadText;  ///< UTF-8; the payload when it is not JSON, else empty
    QByteArray signature;
    bool padded = false;      ///< some part ends in `=`
    bool unusedBits = false;  ///< some part is not canonical base64url
    bool oddLength = false;   ///< some part has a character too many, which was left out
};

/// Takes \a compact apart: `header.payload.signature`, nothing around it. The signature may be empty
/// (RFC 7515 appendix A.5). A TokenFault when header or payload cannot be had. A payload that is text but not
/// JSON is no fault (RFC 7515 allows any payload) unless it begins with `{`: then it was meant to be claims.
/// A part with one character more than whole bytes need is read without it, when that gives what it should
/// be.
base::Result<Decoded> decode(QByteArrayView compact);

}  // namespace td::token
