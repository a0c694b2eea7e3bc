// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "base/secret.h"
#include "service/definition.h"

namespace td::desk {

// For a body that is no JSON, perhaps because it broke off: then the pointers of the definition lead nowhere,
// and tokens are found by how they look and by the names before them.

/// The tokens in \a text: all that token::find() finds, and the strings under the names that the tokens of
/// \a response have.
QList<base::Secret> tokensInText(const QByteArray &text, const service::Response &response);

/// \a text with each of those as token::masked() has it.
QByteArray maskedText(const QByteArray &text, const service::Response &response);

}  // namespace td::desk
