// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/token_pairs.h"

#include <algorithm>

namespace td::sandbox {

void TokenPairs::add(const TokenPair &pair, qint64 nowMs) {
    m_pairs.removeIf([nowMs](const TokenPair &old) { return nowMs >= old.exchangeableUntilMs; });
    if (m_pairs.size() >= capacity)
        m_pairs.removeFirst();
    m_pairs.append(pair);
}

std::optional<TokenPair> TokenPairs::find(QByteArrayView refresh, qint64 nowMs) const {
    const auto found =
        std::find_if(m_pairs.cbegin(), m_pairs.cend(), [refresh, nowMs](const TokenPair &pair) {
            return pair.refresh == refresh && nowMs < pair.exchangeableUntilMs;
        });
    if (found == m_pairs.cend())
        return std::nullopt;
    return *found;
}

void TokenPairs::retire(QByteArrayView refresh) {
    m_pairs.removeIf([refresh](const TokenPair &pair) { return pair.refresh == refresh; });
}

}  // namespace td::sandbox
