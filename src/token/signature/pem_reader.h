// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include "token/signature/key.h"

namespace td::token {

/// Every key in \a text (RFC 7468, and the older labels of OpenSSL); text between the blocks is passed over.
Keys readPem(QByteArrayView text, const QString &name);

/// Whether \a bytes are, as a whole, a public key, a private key or a certificate in DER.
bool isDerKey(QByteArrayView bytes);

}  // namespace td::token
