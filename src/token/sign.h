// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/secret.h"

namespace td::token {

/// A compact JWS over \a payload with HMAC-SHA-256 (RFC 7515 appendix A.1): header
/// `{"alg":"HS256","typ":"JWT"}`, payload byte for byte as given.
QByteArray signHs256(QByteArrayView payload, const base::Secret &key);

}  // namespace td::token
