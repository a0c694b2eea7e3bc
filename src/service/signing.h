// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include "base/message.h"
#include "base/result.h"
#include "base/secret.h"
#include "service/text.h"

namespace td::service {

struct Definition;
struct Profile;

/// How the requests of a service show that they come from who may send them.
struct Signing {
    enum class Scheme {
        hmac,    ///< headers, one of them an HMAC with the app secret over parts of the request
        bearer,  ///< a header with `Bearer ` and a secret (RFC 6750, 2.1)
    };
    enum class Spelling { hex, base64 };
    /// One of the things that a signature is made of, or a header holds.
    struct Part {
        enum class Kind { claim, timestamp_ms, timestamp_s, nonce, method, path, body, signature };
        Kind kind = Kind::nonce;
        QByteArray claim;  ///< of a claim its name: one that the profile states

        bool operator==(const Part &other) const = default;
    };

    Scheme scheme = Scheme::hmac;
    bool optional = false;  ///< only where the profile asks for it
    Text label;             ///< of the profile's switch; empty unless optional
    bool isSha1 = false;    ///< else SHA-256
    Spelling spelling = Spelling::hex;
    QList<Part> parts;     ///< what is signed, in this order
    QByteArray afterEach;  ///< what follows each of them
    QList<QPair<QByteArray, Part>> headers;
    QByteArray bearerHeader;  ///< of bearer its header

    bool operator==(const Signing &other) const = default;
};

/// What a signature takes that is neither in the definition nor in the request.
struct SigningMeans {
    qint64 nowMs = 0;
    QByteArray nonce;     ///< ASCII, never used before
    base::Secret secret;  ///< the app secret; of bearer the token
};

/// A nonce out of the system's randomness: 32 hex digits.
QByteArray freshNonce();

/// The part that definitions call \a word: `claim.NAME`, `timestamp_ms`, …
std::optional<Signing::Part> signingPart(QByteArrayView word);

/// The claims that the profile has to state.
QList<QByteArray> claimsIn(const Signing &signing);

/// True when a request of \a profile is signed, by \a signing or by that of \a definition.
bool isSigned(const std::optional<Signing> &signing, const Profile &profile);
bool isSigned(const Definition &definition, const Profile &profile);

/// The headers that sign \a request, complete but for them, of \a profile. plan_no_signing_key without a
/// secret.
base::Result<QList<base::Header>> signingHeaders(const Signing &signing, const base::Request &request,
                                                 const Profile &profile, const SigningMeans &means);

}  // namespace td::service
