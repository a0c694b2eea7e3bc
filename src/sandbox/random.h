// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace td::sandbox {

/// \a count bytes from the system's cryptographic random number generator.
QByteArray randomBytes(qsizetype count);
/// \a count characters of \a alphabet (2 to 256 bytes), each equally likely, from the same source.
QByteArray randomText(QByteArrayView alphabet, qsizetype count);

inline constexpr QByteArrayView digits = "0123456789";
inline constexpr QByteArrayView lettersAndDigits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A user id as the services make them: a number of 19 digits, too long for a double.
QByteArray randomUid();

}  // namespace td::sandbox
