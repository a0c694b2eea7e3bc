// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/secret.h"
#include "sandbox/answer.h"
#include "token/signature/key.h"

namespace td::sandbox {

/// The two SUD endpoints as an app's own server implements them. It keeps no state: codes and tokens are
/// HS256 JWTs, told apart by the claim `token_use` where there is one, and are good as often as they are
/// shown until they expire. Every answer has the HTTP status 200; a refusal has no `data`.
class SudService {
public:
    /// Codes and tokens are signed with \a key and live \a ttlSeconds.
    SudService(base::Secret key, qint64 ttlSeconds);

    /// `POST /get_sstoken`, \a body `{"code": …}`.
    Answer getSsToken(QByteArrayView body, qint64 nowMs) const;
    /// `POST /update_sstoken`, \a body `{"ss_token": …}`.
    Answer updateSsToken(QByteArrayView body, qint64 nowMs) const;

    /// What codes and tokens are signed with.
    const base::Secret &appSecret() const { return m_key; }

    /// A short-term code of a user made up on the spot.
    base::Secret newCode(qint64 nowMs) const;
    /// A long-term token of such a user.
    base::Secret newSsToken(qint64 nowMs) const;

private:
    struct Issued;
    enum class User { left_out, included };

    Answer exchange(QByteArrayView body, QByteArrayView field, User user, qint64 nowMs) const;
    Issued issue(QByteArrayView uid, QByteArrayView use, qint64 nowMs) const;

    base::Secret m_key;
    token::Keys m_keys;  ///< m_key, to check with
    qint64 m_ttlSeconds;
};

}  // namespace td::sandbox
