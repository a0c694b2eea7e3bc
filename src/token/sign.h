// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/secret.h"

namespace td::token {

/// The hash functions that HMACs are made with.
enum class Hash { sha1, sha256 };

/// The HMAC of \a text (RFC 2104): 20 or 32 bytes.
QByteArray hmac(Hash hash, QByteArrayView text, const base::Secret &key);

/// A compact JWS over \a payload with HMAC-SHA-256 (RFC 7515 appendix A.1): header
/// `{"alg":"HS256","typ":"JWT"}`, payload byte for byte as given.
QByteArray signHs256(QByteArrayView payload, const base::Secret &key);

}  // namespace td::token
