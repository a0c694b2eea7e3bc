// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "token/find.h"

namespace td::desk {

/// \a text, which is about to leave the desk, with each of \a tokens and each signature among them hidden
/// wherever it still stands, in any spelling (base/scrub.h). Nothing when a whole token can be found in it
/// even then: it must not leave.
std::optional<QByteArray> disclosable(const QByteArray &text, const QList<token::Found> &tokens);

}  // namespace td::desk
