// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "token/signature/key_kind.h"

namespace td::token {

/// Whether \a encoded is a point on \a curve, Ed25519 or Ed448 (RFC 8032 sections 5.1.3 and 5.2.3), and not
/// one of the few of small order, under which anyone can make signatures. OpenSSL looks at neither.
bool isStrongPoint(KeyKind curve, QByteArrayView encoded);

}  // namespace td::token
