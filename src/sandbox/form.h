// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>

namespace td::sandbox {

/// The value of the first field called \a name in \a encoded, a query or a body of type
/// `application/x-www-form-urlencoded`, decoded as servers decode it: `+` is a space, `%2B` a plus.
/// Absent when there is no such field; empty when it has no value.
std::optional<QByteArray> formField(QByteArrayView encoded, QByteArrayView name);

/// True when \a contentType, a header's value, says `application/x-www-form-urlencoded`.
bool isForm(QByteArrayView contentType);

}  // namespace td::sandbox
