// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "service/catalog.h"
#include "token/inspect.h"
#include "token/signature/verify.h"
#include "words/language.h"

namespace td::words {

/// Everything about one inspected token, line by line, for a terminal or a plain text: verdict, owner,
/// header, claims with their meanings and times, findings. Masked; text from outside is made visible.
/// \a checked says what came of its signature, where there were keys to check it with; else null.
QStringList inspectionText(const token::Inspection &inspection, const service::Catalog &catalog, qint64 nowMs,
                           Language language, const token::Verification *checked = nullptr);

/// "Warning: …": one finding as a line.
QString findingText(const token::Finding &finding, Language language);

}  // namespace td::words
