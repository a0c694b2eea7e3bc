// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/catalog.h"
#include "service/curl/curl_command.h"
#include "service/plan.h"

namespace td::service {

/// What a curl command is among the services and profiles there are.
struct CurlMatch {
    const Definition *service = nullptr;  ///< null when no endpoint has its path
    const Endpoint *endpoint = nullptr;
    QString profileId;  ///< of the profile that has this URL; empty when none has
    Values values;      ///< of the endpoint's parameters
    /// For a profile of its own: what stands before the endpoint's path, in normal form; and the headers it
    /// would send, those that may be secret apart.
    QByteArray baseUrl;
    QList<base::Header> headers;
    QList<SecretHeader> secretHeaders;
    QList<base::Error> findings;  ///< those of the command, and what has no place here
};

/// Finds the endpoint that \a command asks: of a profile that has its URL, \a preferred (an id) before
/// others; else of a service one of whose paths it ends in. A ProfileFault when its URL is none that a
/// profile could have.
base::Result<CurlMatch> matchCurl(const CurlCommand &command, const Catalog &catalog,
                                  const QList<Profile> &profiles, const QString &preferred);

}  // namespace td::service
