// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"
#include "service/codes.h"

namespace td::service {

/// What a curl command asks for.
struct CurlCommand {
    QByteArray method;
    QByteArray url;  ///< as it was written; with `http://` before it where it had no scheme, as curl does
    QList<base::Header> headers;  ///< each name once; those of -u, -A, -e and -b among them
    QByteArray body;
    QList<base::Secret> secrets;  ///< as they stand in it: passwords, cookies, values of secret headers
    QList<base::Error> findings;  ///< CurlFindings: what was not taken over
};

/// True when \a text begins as a curl command does.
bool looksLikeCurl(QByteArrayView text);

/// \a text, a command as browsers, documents and other programs write it for any shell (see shellWords()),
/// read and not run. No file that it names is read.
base::Result<CurlCommand> readCurl(QByteArrayView text);

/// The secrets in \a text as far as it can be read as a command, also one that is not complete.
QList<base::Secret> secretsOfCurl(const QByteArray &text);

}  // namespace td::service
