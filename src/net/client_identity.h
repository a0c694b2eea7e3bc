// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/result.h"
#include "base/secret.h"

namespace td::net {

/// What a client shows to a server that asks for its certificate.
struct ClientIdentity {
    QByteArray certificate;  ///< in PEM, its own first, then those that issued it; may be empty
    base::Secret key;        ///< its private key in PEM (PKCS#8), not sealed; may be empty
};

/// The certificates and the private key in \a file: PKCS#12 (RFC 7292), or PEM with either or both. A sealed
/// key is opened with \a passphrase. An IdentityFault when there is neither, or when they do not belong
/// together.
base::Result<ClientIdentity> readClientIdentity(QByteArrayView file, const base::Secret &passphrase);

/// An identity_other_key when \a key, in PEM, is not that of the first of \a certificates.
base::Result<void> checkBelongs(const QByteArray &certificates, const base::Secret &key);

}  // namespace td::net
