// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token/find.h"

namespace td::token {

/// The JWTs in \a text that somebody shortened: they begin as one does, and some of it is left out for `...`
/// or `…` (ellipsis.h). What is left of them after that belongs to them.
QList<Found> findShortened(QByteArrayView text);

}  // namespace td::token
