// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ekuaibao_service.h"

#include <algorithm>
#include <optional>

#include "base/json_writer.h"
#include "sandbox/form.h"
#include "sandbox/random.h"

namespace td::sandbox {

namespace {
constexpr qint64 dayMs = 86'400'000;

Answer success(const TokenPair &pair) {
    base::JsonWriter json;
    json.beginObject().name("value").beginObject();
    json.name("accessToken").utf8(pair.access);
    json.name("refreshToken").utf8(pair.refresh);
    json.name("expireTime").integer(pair.exchangeableUntilMs);
    json.name("corporationId").utf8(pair.owner);
    json.endObject().endObject();
    return {200, json.take()};
}

Answer refusal() {
    base::JsonWriter json;
    json.beginObject();
    json.name("errorCode").integer(403);
    json.name("errorMessage").utf8("未授权");
    json.name("errorDetails").null();
    json.name("code").null();
    json.name("data").null();
    json.endObject();
    return {403, json.take()};
}

/// A whole number of days from 1 up, however many digits; absent when \a text is anything else.
std::optional<qint64> daysAsked(const QByteArray &text) {
    const bool digitsOnly = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char digit) {
        return digit >= '0' && digit <= '9';
    });
    if (!digitsOnly)
        return std::nullopt;
    bool fits = false;
    const qint64 days = text.toLongLong(&fits);
    if (fits && days == 0)
        return std::nullopt;
    return fits ? days : EkuaibaoService::licenceDays;
}
}  // namespace

EkuaibaoService::EkuaibaoService(qint64 ttlSeconds)
    : m_ttlSeconds(ttlSeconds), m_corporationId(randomText(lettersAndDigits, 14)) {}

Answer EkuaibaoService::refreshToken(QByteArrayView query, qint64 nowMs) {
    const auto access = formField(query, "accessToken");
    const auto refresh = formField(query, "refreshToken");
    const auto days = daysAsked(formField(query, "expireDate").value_or(QByteArray()));
    if (!access || !refresh || !days || formField(query, "powerCode") != powerCode.toByteArray())
        return refusal();
    const auto pair = m_pairs.find(*refresh, nowMs);
    if (!pair || pair->access != *access)
        return refusal();
    m_pairs.retire(*refresh);
    return success(issue(nowMs + std::min(*days, licenceDays) * dayMs, nowMs));
}

EkuaibaoService::Pair EkuaibaoService::newPair(qint64 nowMs) {
    const TokenPair pair = issue(nowMs + m_ttlSeconds * 1000, nowMs);
    return {base::Secret::copyOf(pair.access), base::Secret::copyOf(pair.refresh)};
}

TokenPair EkuaibaoService::issue(qint64 validUntilMs, qint64 nowMs) {
    TokenPair pair = {newToken(), newToken(), m_corporationId, validUntilMs};
    m_pairs.add(pair, nowMs);
    return pair;
}

/// `ID_` and an id of 11 characters, then the company's id.
QByteArray EkuaibaoService::newToken() const {
    return "ID_" + randomText(lettersAndDigits, 11) + ":" + m_corporationId;
}

}  // namespace td::sandbox
