// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/find.h"

namespace td::token {

/// The string values of JSON fields whose names contain `token` (any case), also where the JSON stands within
/// a JSON string, and those of pairs of `name` and `value` as HTTP archives have them. Values that cannot be
/// tokens (empty, with white space, a URL) and fields that say something about a token (`token_type`,
/// `tokenExpireTime`) are left out. The text around may be anything: the samples in documentation have
/// comments.
QList<Found> findFields(QByteArrayView text);

/// What stands after each `Bearer ` (any case; RFC 6750 section 2.1). After `Authorization:` any word is a
/// token; elsewhere, lest prose be taken for one, a word with a digit in it.
QList<Found> findBearer(QByteArrayView text);

/// The length of the `Bearer ` that \a text begins with, white space after it included; 0 when it does not.
qsizetype bearerPrefix(QByteArrayView text);

}  // namespace td::token
