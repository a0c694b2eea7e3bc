// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "base/error.h"
#include "base/json_writer.h"
#include "token/finding.h"

namespace td::cli {

/// `"name": "2026-…Z"`, or null.
void writeTime(base::JsonWriter &writer, const char *name, std::optional<qint64> ms);
/// `"name": text`, or null when \a text is empty.
void writeText(base::JsonWriter &writer, const char *name, const QString &text);
/// `"name": value`, the value being the JSON text \a json, exactly but for tokens within it, which are
/// masked; null when it is empty. A token in several members leaves no JSON: then it is a string.
void writeMasked(base::JsonWriter &writer, const char *name, const QByteArray &json);
/// `"findings": [{"code", "severity"}]`.
void writeFindings(base::JsonWriter &writer, const QList<token::Finding> &findings);

}  // namespace td::cli
