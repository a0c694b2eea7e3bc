// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace td::token {

/// What decoding found. `fault` says whether there is a result at all.
struct Base64Url {
    enum class Fault { none, bad_character, bad_length };

    QByteArray bytes;
    Fault fault = Fault::none;
    qsizetype at = 0;     ///< of the bad character, in the text
    bool padded = false;  ///< `=` at the end, which base64url in JOSE leaves out; decoded all the same
    bool unusedBits =
        false;  ///< bits of the last character that belong to no byte are set; decoded all the same
};

/// Decodes \a text (RFC 4648 section 5, RFC 7515 section 2). `+` and `/` are bad characters.
Base64Url decodeBase64Url(QByteArrayView text);

/// The canonical form: no padding.
QByteArray encodeBase64Url(QByteArrayView bytes);

}  // namespace td::token
