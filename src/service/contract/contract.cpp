// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contract/contract.h"

#include <algorithm>
#include <array>

namespace td::service {

namespace {

constexpr std::array givenNames{"value",    "minted", "expired", "expiring",
                                "tampered", "bare",   "garbage", "missing"};

}  // namespace

QByteArray name(Given given) {
    return givenNames.at(static_cast<size_t>(given));
}

std::optional<Given> givenNamed(QByteArrayView text) {
    for (size_t i = 0; i < givenNames.size(); ++i) {
        if (text == QByteArrayView(givenNames.at(i)))
            return static_cast<Given>(i);
    }
    return std::nullopt;
}

QByteArray name(Level level) {
    return level == Level::required ? "required" : "recommended";
}

const CheckCase *Contract::caseNamed(QByteArrayView id) const {
    const auto found =
        std::find_if(cases.begin(), cases.end(), [id](const CheckCase &one) { return one.id == id; });
    return found == cases.end() ? nullptr : &*found;
}

const Mint *Contract::mintFor(QByteArrayView parameter) const {
    const auto found = std::find_if(mints.begin(), mints.end(),
                                    [parameter](const Mint &one) { return one.parameter == parameter; });
    return found == mints.end() ? nullptr : &*found;
}

}  // namespace td::service
