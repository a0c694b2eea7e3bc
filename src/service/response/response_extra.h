// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "service/definition.h"
#include "service/response/redactor.h"

namespace td::service {

/// True for the name of a member or parameter that holds a secret by that name: token, secret, password or
/// API key within it, but not one that only says what a token is, such as `token_type`.
bool speaksOfSecret(QByteArrayView name);

/// What \a root holds beyond the tokens, expiries, codes and message of \a response, as a compact JSON object
/// in the same shape: order and exact numbers kept; a value under a name that speaks of a token, secret,
/// password or key is shown masked, all other text as \a redactor leaves it.
QByteArray extraOf(const Response &response, base::JsonView root, const Redactor &redactor);

}  // namespace td::service
