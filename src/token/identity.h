// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace td::token {

/// What may be shown in a token's place: its first four and last three characters around `…` when it
/// has at least 24, else only `…`. Never more of it.
QString masked(QByteArrayView token);

/// 16 lower-case hex digits that identify \a token without revealing it: SHA-256, with a domain of its own,
/// cut to 64 bits.
QByteArray fingerprint(QByteArrayView token);

}  // namespace td::token
