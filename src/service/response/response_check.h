// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "service/definition.h"

namespace td::service {

/// A ReadFault for the first of \a fields that is missing or of another type in \a root.
base::Result<void> checkFields(const QList<Field> &fields, base::JsonView root);

/// True when \a value is of \a type.
bool hasType(base::JsonView value, FieldType type);
/// True when \a value equals one of the JSON texts \a texts: whole numbers by value, other numbers by their
/// text, everything else by content.
bool equalsAny(base::JsonView value, const QList<QByteArray> &texts);

bool holds(const Condition &condition, base::JsonView root);
bool allHold(const QList<Condition> &conditions, base::JsonView root);
bool anyHolds(const QList<Condition> &conditions, base::JsonView root);

/// `null`, `boolean`, `number`, `string`, `array`, `object`: what a value is, for a message.
QString typeName(base::JsonView value);

}  // namespace td::service
