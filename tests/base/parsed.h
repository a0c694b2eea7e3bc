// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

namespace td::test {

/// \a text parsed; null when it is not JSON.
inline base::Json parsed(QByteArrayView text) {
    const auto json = base::Json::parse(text);
    return json ? *json : base::Json();
}

}  // namespace td::test
