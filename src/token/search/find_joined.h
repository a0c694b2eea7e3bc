// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/find.h"

namespace td::token {

/// The tokens in \a text that are broken into pieces: by line breaks, with what mail, editors and scripts put
/// at the ends and beginnings of lines (`>`, line numbers, quotation marks), or by blanks. Only where the
/// pieces make a token that can be read. \a whole, in order of place, are tokens that need no joining.
QList<Found> findJoined(QByteArrayView text, const QList<Found> &whole);

}  // namespace td::token
