// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include "token/signature/key.h"

namespace td::token {

/// A JWK (RFC 7517 section 4) or a JWK Set (section 5) in \a text, which is JSON or meant to be. Members that
/// are not known are passed over; private ones are not looked at.
Keys readJwk(QByteArrayView text, const QString &name);

}  // namespace td::token
