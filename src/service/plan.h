// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "base/message.h"
#include "base/result.h"
#include "base/secret.h"
#include "service/definition.h"
#include "service/profile.h"
#include "service/signing.h"

namespace td::service {

/// Parameter values by name on the wire.
using Values = QHash<QByteArray, base::Secret>;

/// A header given for one call; its value is a secret.
struct SecretHeader {
    QByteArray name;
    base::Secret value;
};

/// The URL \a endpoint has at \a profile: its own if the profile gives one, else base URL and path.
QByteArray endpointUrl(const Endpoint &endpoint, const Profile &profile);

/// The complete request for \a endpoint at \a profile. Values not given take their defaults, and so do empty
/// ones of required parameters; a parameter's prefix is put before a value that has it not; every query and
/// form value is percent-encoded in full (all but RFC 3986 unreserved characters); JSON is compact, in the
/// definition's order. A header of the call replaces the profile's of the same name. Scheme, host and port
/// are the profile's whatever the values hold. Where requests are signed, that is done last, with \a means;
/// the headers of the signature replace any of their names.
base::Result<base::Request> plan(const Endpoint &endpoint, const Profile &profile, const Values &values,
                                 const QList<SecretHeader> &headers, const SigningMeans &means = {});

}  // namespace td::service
