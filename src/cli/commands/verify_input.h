// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/result.h"

namespace td::cli {

/// The one JWT or JWE in \a text. What is a token as a whole, or was meant to be one, is it byte for byte,
/// but for white space around it and `Bearer` before it: no part of a damaged token is ever taken for a good
/// one. In any other text it is the one that token::find finds. A UsageFault when there is none, only an
/// opaque one, or several.
base::Result<QByteArray> tokenToVerify(QByteArrayView text);

}  // namespace td::cli
