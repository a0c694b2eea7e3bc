// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

namespace td::sandbox {

/// An access token, the refresh token that goes with it, and until when the two can be exchanged.
struct TokenPair {
    QByteArray access;
    QByteArray refresh;
    QByteArray owner;                ///< whose pair it is: a user's or a company's id
    qint64 exchangeableUntilMs = 0;  ///< at this instant no longer
};

/// The pairs a service has issued and not yet exchanged. Bounded: pairs past their time are forgotten, and
/// of too many the oldest.
class TokenPairs {
public:
    static constexpr qsizetype capacity = 1024;

    void add(const TokenPair &pair, qint64 nowMs);
    /// The pair with the refresh token \a refresh, if it can be exchanged at \a nowMs.
    std::optional<TokenPair> find(QByteArrayView refresh, qint64 nowMs) const;
    /// Takes the pair with the refresh token \a refresh out for good: it has been exchanged.
    void retire(QByteArrayView refresh);

    qsizetype size() const { return m_pairs.size(); }

private:
    QList<TokenPair> m_pairs;  ///< oldest first
};

}  // namespace td::sandbox
