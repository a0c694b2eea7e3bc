// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "base/secret.h"

namespace td::base {

/// \a text with every one of \a secrets replaced by `[hidden]`, wherever it stands as sent,
/// percent-encoded (either case of hex), JSON-escaped, or base64 or base64url encoded. Secrets
/// shorter than 4 bytes are left: they would hide every other word and identify nobody.
QByteArray scrubbed(QByteArrayView text, const QList<Secret> &secrets);

}  // namespace td::base
