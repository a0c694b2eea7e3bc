// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include "base/error.h"
#include "token/finding.h"
#include "token/signature/key.h"

namespace td::token {

enum class SignatureResult {
    valid,        ///< one of the keys signed it
    invalid,      ///< no fitting key did, or the token may not be accepted whoever signed it
    unsupported,  ///< an algorithm that is not known here, or a JWE
    no_key,       ///< no key was given that fits it
};

/// `valid`, `invalid`, `unsupported`, `no_key`: the names used on the command line.
QByteArray name(SignatureResult result);

/// A key that did not verify the token.
struct Tried {
    QString key;         ///< its name
    base::Error reason;  ///< a KeyFault, a KeyMismatch, or signature_mismatch, signature_length, …

    bool operator==(const Tried &other) const = default;
};

/// What is known of one token's signature. It says nothing about time, nor about what the claims say.
struct Verification {
    SignatureResult result = SignatureResult::no_key;
    QString alg;            ///< as the header has it; empty when it has none
    QString kid;            ///< the same
    QString key;            ///< the name of the key that signed it, when valid
    qsizetype signer = -1;  ///< which of Keys::usable that is
    base::Error reason;     ///< null when valid; a TokenFault when the token cannot be read
    QList<Tried> tried;     ///< in the order given, refused ones last
    QList<Finding> findings;

    /// Valid, and nothing is wrong with the key: only this may be shown as good.
    bool isSound() const;
    /// It is no token at all, or one that is damaged beyond reading.
    bool isMalformed() const;
};

/// Checks the signature of \a compact, a JWS with nothing around it (RFC 7515 section 5.2), with each of
/// \a keys that fits. The key decides the algorithm: the header's `alg` only has to agree. Keys that the
/// header offers or points to (`jwk`, `jku`, `x5c`, `x5u`) are not looked at. The payload may be anything.
Verification verify(QByteArrayView compact, const Keys &keys);

}  // namespace td::token
