// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/secret.h"
#include "sandbox/answer.h"
#include "sandbox/token_pairs.h"

namespace td::sandbox {

/// The end-user service's refresh: a refresh token is good once, and replaces both tokens. Every answer
/// has the HTTP status 200; a refusal has `code` 5032 and null for `data`.
class EnduserService {
public:
    /// Both tokens of a pair are HS256 JWTs signed with \a key and live \a ttlSeconds.
    EnduserService(base::Secret key, qint64 ttlSeconds);

    /// `PUT /v2/enduser/enduserapi/refreshToken`. The parameter `refreshToken` stands in \a query or, when
    /// it is not there, in a form \a body; both as received, still encoded.
    Answer refreshToken(QByteArrayView query, QByteArrayView contentType, QByteArrayView body, qint64 nowMs);

    /// The refresh token of a user made up on the spot.
    base::Secret newRefreshToken(qint64 nowMs);

    /// Takes \a refresh, whatever it looks like, as the refresh token of a user made up on the spot.
    void adopt(const base::Secret &refresh, qint64 nowMs);

private:
    TokenPair issue(const QByteArray &uid, qint64 nowMs);
    QByteArray signedToken(QByteArrayView uid, qint64 expiresSeconds, qint64 nowMs) const;

    base::Secret m_key;
    qint64 m_ttlSeconds;
    TokenPairs m_pairs;
};

}  // namespace td::sandbox
