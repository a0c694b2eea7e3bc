// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>
#include <utility>

#include <tl/expected.hpp>

#include "base/error.h"

namespace td::base {

/// A value, or the Error that says why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure(JsonFault::json_empty);`
template <typename Enum>
requires std::is_enum_v<Enum> tl::unexpected<Error> failure(Enum code, QVariantMap values = {}) {
    return tl::unexpected<Error>(error(code, std::move(values)));
}

/// Hands on a failure that a callee returned.
inline tl::unexpected<Error> failure(Error reason) {
    return tl::unexpected<Error>(std::move(reason));
}

}  // namespace td::base
