// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "base/json.h"
#include "base/json_diagnosis.h"
#include "base/json_writer.h"

using namespace td::base;

namespace {

void require(bool holds) {
    if (!holds)
        __builtin_trap();
}

/// Both hold the same values, in the same order, written the same way.
void requireSame(JsonView a, JsonView b) {
    require(a.kind() == b.kind() && a.size() == b.size() && a.utf8() == b.utf8());
    require(a.toInt64() == b.toInt64() && a.toBool() == b.toBool());
    if (!a.isArray() && !a.isObject()) {
        require(a.raw() == b.raw());
        return;
    }
    auto other = b.begin();
    qsizetype index = 0;
    for (const auto &member : a) {
        require(member.name() == other.name() && member.rawName() == other.rawName());
        requireSame(member.value(), other.value());
        if (a.isObject())
            require(a.find(pointerTo(member.name())).exists());
        else if (index < 4)
            require(a.at(index).raw() == member.value().raw());
        ++other;
        ++index;
    }
    require(!(other != b.end()) && index == a.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const auto json = Json::parse(text);
    // Two readers, written apart, agree on what is JSON.
    require(json.has_value() == diagnoseJson(text).isNull() || text.size() > Json::maxBytes);
    if (!json) {
        require(!json.error().isNull());
        return 0;
    }
    const QByteArray compact = JsonWriter().copy(json->root()).take();
    require(compact.size() <= text.size());
    const auto again = Json::parse(compact);
    require(again.has_value());
    requireSame(json->root(), again->root());
    require(JsonWriter().copy(again->root()).take() == compact);
    require(duplicateNames(json->root()) == duplicateNames(again->root()));
    return 0;
}
