// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>

namespace td::service {

/// The JSON type a field of a response must have. `int32` and `int64` are whole numbers in range.
enum class FieldType { int32, int64, number, string, boolean, object, array };
QByteArray name(FieldType type);
std::optional<FieldType> fieldTypeNamed(QByteArrayView text);

}  // namespace td::service
