// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/find.h"

namespace td::token {

/// The values of fields whose names, which are in no quotation marks, contain `token` (any case): in queries
/// and forms (`?accessToken=…&`), cookies, headers (`X-Token: …`), scripts (`token = '…'`) and XML. What
/// stands in no query, form or quotation marks must have 8 characters, digits and others, lest prose be taken
/// for a token.
QList<Found> findPairs(QByteArrayView text);

}  // namespace td::token
