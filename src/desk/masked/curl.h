// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "service/definition.h"
#include "service/profile_connection.h"

namespace td::desk {

/// \a request, secrets and all, as a command line for a POSIX shell that sends the same bytes with curl.
/// It goes the way of \a connection, as far as a command line holds that, see needsMore(). Nothing is added
/// to what TokenDesk itself does: certificates are checked, no redirect is followed.
QByteArray curlCommand(const base::Request &request, const service::ProfileConnection &connection = {});

/// True when \a connection has, or may have, what curlCommand() leaves out, since curl reads it from a file
/// or it is secret: authorities, a client certificate, the login of a proxy.
bool needsMore(const service::ProfileConnection &connection);

/// The same for a request that is masked already: `<masked>` stands for what is hidden.
QByteArray curlCommandOfMasked(base::Request shown, const service::ProfileConnection &connection = {});

/// The same to be shown and passed on: masked (masked_transcript.h), with `<masked>` for what is hidden.
QByteArray maskedCurlCommand(const base::Request &request, const service::Endpoint &endpoint);

}  // namespace td::desk
