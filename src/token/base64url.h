// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace td::token {

/// How a text keeps to base64url (RFC 4648 section 5, RFC 7515 section 2). `fault` says whether it can be
/// decoded at all.
struct Base64UrlForm {
    enum class Fault {
        none,
        bad_character,  ///< `+`, `/`, and `=` anywhere but at the end
        bad_length,     ///< one character more than whole bytes need; what comes before it is decoded
    };

    Fault fault = Fault::none;
    qsizetype at = 0;    ///< of the bad or surplus character, in the text
    qsizetype size = 0;  ///< bytes decoded
    bool padded =
        false;  ///< `=` at the end, however many, which base64url in JOSE leaves out; decoded all the same
    bool unusedBits =
        false;  ///< bits of the last character that belong to no byte are set; decoded all the same
};

/// What decoding found.
struct Base64Url : Base64UrlForm {
    QByteArray bytes;
};

/// True for the 64 characters of the alphabet; false for `=`.
bool isBase64Url(char character);

/// Bytes that decodeBase64UrlTo() may touch for a text of \a characters; a little more than it fills.
constexpr qsizetype base64UrlRoom(qsizetype characters) {
    return characters / 4 * 3 + 4;
}

/// Decodes \a text to \a room, which has base64UrlRoom(text.size()) bytes.
Base64UrlForm decodeBase64UrlTo(QByteArrayView text, char *room);

/// Decodes \a text.
Base64Url decodeBase64Url(QByteArrayView text);

/// The canonical form: no padding.
QByteArray encodeBase64Url(QByteArrayView bytes);

}  // namespace td::token
