// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/key.h"

#include <utility>

namespace td::token {

Keys &Keys::operator+=(const Keys &more) {
    usable += more.usable;
    refused += more.refused;
    return *this;
}

Key secretKey(base::Secret bytes, const QString &name) {
    Key key;
    key.name = name;
    key.bits = static_cast<int>(bytes.size()) * 8;
    key.canSign = true;
    key.material = KeyMaterial::ofSecret(std::move(bytes));
    return key;
}

}  // namespace td::token
