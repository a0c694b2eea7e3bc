// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/secret.h"
#include "sandbox/answer.h"
#include "sandbox/token_pairs.h"

namespace td::sandbox {

/// ekuaibao's refresh for a number of days, on behalf of one made-up company: works while the access token
/// is valid, replaces both tokens, and grants at most what is left of the company's licence. A refusal is
/// the document's one body, with the HTTP status 403.
class EkuaibaoService {
public:
    static constexpr qint64 licenceDays = 30;
    static constexpr QByteArrayView powerCode = "219904";  ///< the one that the document names

    /// The access token of a pair from newPair() lives \a ttlSeconds; one from a refresh, the days granted.
    explicit EkuaibaoService(qint64 ttlSeconds);

    /// `POST /api/openapi/v2/auth/refreshToken/expireDate`, everything in \a query, still encoded.
    Answer refreshToken(QByteArrayView query, qint64 nowMs);

    struct Pair {
        base::Secret access;
        base::Secret refresh;
    };
    Pair newPair(qint64 nowMs);

private:
    TokenPair issue(qint64 validUntilMs, qint64 nowMs);
    QByteArray newToken() const;

    qint64 m_ttlSeconds;
    QByteArray m_corporationId;
    TokenPairs m_pairs;
};

}  // namespace td::sandbox
