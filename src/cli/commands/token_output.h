// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "base/json_writer.h"
#include "store/vault/saved_rows.h"
#include "words/language.h"

namespace td::cli {

/// Saved tokens as a JSON array: `id`, `grant`, `profile`, `service`, `role`, `fingerprint`, `masked`,
/// `state`, `expires_at`, `received_at`, `doubt` (null, or why the token may not be good).
QByteArray tokensDocument(const QList<store::KeptToken> &tokens, qint64 nowMs);

/// The same as lines, in columns; who holds them never stands in full.
QStringList tokenLines(const QList<store::KeptToken> &tokens, qint64 nowMs, words::Language language);

}  // namespace td::cli
