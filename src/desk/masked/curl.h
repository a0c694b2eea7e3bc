// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "service/definition.h"

namespace td::desk {

/// \a request, secrets and all, as a command line for a POSIX shell that sends the same bytes with curl.
/// Nothing is added to what TokenDesk itself does: certificates are checked, no redirect is followed.
QByteArray curlCommand(const base::Request &request);

/// The same for a request that is masked already: `<masked>` stands for what is hidden.
QByteArray curlCommandOfMasked(base::Request shown);

/// The same to be shown and passed on: masked (masked_transcript.h), with `<masked>` for what is hidden.
QByteArray maskedCurlCommand(const base::Request &request, const service::Endpoint &endpoint);

}  // namespace td::desk
