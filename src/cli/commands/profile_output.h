// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_writer.h"
#include "service/profile.h"
#include "store/sharing/profile_import.h"
#include "words/language.h"

namespace td::cli {

/// One profile as a JSON object: `id`, `name`, `service`, `kind`, `base_url`, `urls`, `headers`, `places`,
/// `timeout_s`, `allow_http`, `built_in`.
void writeProfile(base::JsonWriter &writer, const service::Profile &profile);

/// Profiles as lines, in columns: name, service, kind, base URL.
QStringList profileLines(const QList<service::Profile> &profiles, words::Language language);

/// What an import does or would do, as a JSON array and as lines.
QByteArray importDocument(const store::Import &import, words::Language language);
QStringList importLines(const store::Import &import, words::Language language);

}  // namespace td::cli
