// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/find.h"

namespace td::token {

/// The tokens that stand in \a text in the JSON serialisation of a JWS, flattened or with several signatures
/// (RFC 7515 section 7.2), each as the compact one that has the same signature: one for each signature. The
/// payload is a piece of the token nearest to it.
QList<Found> findSerialised(QByteArrayView text);

}  // namespace td::token
