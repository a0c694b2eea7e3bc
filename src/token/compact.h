// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QByteArray>

#include "base/json.h"
#include "base/result.h"
#include "token/base64url.h"
#include "token/codes.h"
#include "token/find.h"

namespace td::token {

/// A longer token is not read. The parts of one that is fit in a base::Json.
constexpr qsizetype maxTokenBytes = base::Json::maxBytes;

/// A compact serialisation cut at its dots (RFC 7515 section 3.1, RFC 7516 section 3.1). Views into the text.
struct Parts {
    static constexpr qsizetype inJws = 3;
    static constexpr qsizetype inJwe = 5;

    QByteArrayView whole;
    std::array<QByteArrayView, inJwe> part;  ///< those beyond the fifth are only counted
    qsizetype count = 0;

    /// Where part \a index begins in the text.
    qsizetype offset(size_t index) const { return part.at(index).data() - whole.data(); }
};

Parts split(QByteArrayView compact);

/// `header`, `payload`, `signature`; in a JWE `header`, `encrypted_key`, `iv`, `ciphertext`, `tag`.
QString partName(const Parts &parts, size_t index);
/// The same for a token of \a kind, some of whose parts are not there.
QString partName(Kind kind, size_t index);

/// The TokenFault for \a compact being longer than maxTokenBytes.
base::Error tooLarge(QByteArrayView compact);

/// The TokenFault for part \a index, whose encoding is \a form and faulty.
base::Error encodingFault(const Parts &parts, size_t index, const Base64UrlForm &form);

/// The TokenFault for \a compact having the wrong number of parts; a character that does not belong in one
/// of the first three comes first, as it is often a dot that was lost. Of five parts, for which a JWE has
/// them, it is the header that is wrong.
base::Error partCountFault(const Parts &parts);

/// token_header_not_json or token_payload_not_json for part \a index, which decoded to what \a reason is
/// about.
base::Error jsonFault(const Parts &parts, size_t index, const base::Error &reason);

/// The first part as a JSON object; else a TokenFault. \a form, when given, receives how it is encoded.
base::Result<base::Json> readHeader(const Parts &parts, Base64UrlForm *form = nullptr);

}  // namespace td::token
