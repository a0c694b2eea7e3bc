// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vault/vault_recovery.h"
#include "words/language.h"

namespace td::cli {

/// What became of an exchange that died, in a line.
QString settledLine(const desk::Settled &settled, words::Language language);

/// What a run of `recover` settled, as a JSON document: `settled`[{`exchange`, `outcome` (recovered,
/// unknown), `result` (as of a call), `profile`, `endpoint`, `sent_at`, `tokens`, `findings`,
/// `explanation`}], and `failed`[{`code`, `explanation`}].
QByteArray recoveryDocument(const desk::Recovery &recovery, words::Language language);

}  // namespace td::cli
