// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td::token {

/// What a key is. It decides which algorithms it can be used with; the token never does.
enum class KeyKind { secret, rsa, rsa_pss, p256, p384, p521, secp256k1, ed25519, ed448 };

/// `secret`, `RSA`, `RSA-PSS`, `P-256`, …, `Ed448`: curves as JWKs name them.
QString name(KeyKind kind);

}  // namespace td::token
