// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/decode.h"

#include <QVarLengthArray>

#include "base/utf8.h"
#include "token/compact.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr size_t payloadPart = 1;
constexpr size_t signaturePart = 2;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

void note(const Base64UrlForm &form, Decoded &decoded) {
    decoded.padded |= form.padded;
    decoded.unusedBits |= form.unusedBits;
    decoded.oddLength |= form.fault == Base64UrlForm::Fault::bad_length;
}

/// That the byte \a bad of the payload \a bytes is no part of a text.
base::Error notUtf8(const Parts &parts, QByteArrayView bytes, qsizetype bad) {
    const auto value = static_cast<unsigned char>(bytes[bad]);
    const QString byte = u"0x"_s + u"%1"_s.arg(uint(value), 2, 16, QChar(u'0')).toUpper();
    return base::error(TokenFault::token_payload_not_utf8,
                       {{u"at"_s, parts.offset(payloadPart)}, {u"offset"_s, bad}, {u"byte"_s, byte}});
}

/// An Error when \a bytes are neither JSON nor text of some other kind.
base::Error readPayload(const Parts &parts, QByteArrayView bytes, Decoded &decoded) {
    base::Result<base::Json> payload = base::Json::parse(bytes);
    if (payload) {
        decoded.payload = std::move(*payload);
        return {};
    }
    const bool hasMark = bytes.startsWith(byteOrderMark);
    if (bytes.sliced(hasMark ? byteOrderMark.size() : 0).trimmed().startsWith('{'))
        return jsonFault(parts, payloadPart, payload.error());
    if (const qsizetype bad = base::firstBadUtf8(bytes); bad >= 0)
        return notUtf8(parts, bytes, bad);
    decoded.payloadText = bytes.toByteArray();
    return {};
}

base::Error takePayload(const Parts &parts, Decoded &decoded) {
    const QByteArrayView part = parts.part[payloadPart];
    if (part.isEmpty()) {
        return base::error(TokenFault::token_part_empty,
                           {{u"part"_s, u"payload"_s}, {u"at"_s, parts.offset(payloadPart)}});
    }
    QVarLengthArray<char, 1024> room(base64UrlRoom(part.size()));
    const Base64UrlForm form = decodeBase64UrlTo(part, room.data());
    if (form.fault == Base64UrlForm::Fault::bad_character)
        return encodingFault(parts, payloadPart, form);
    note(form, decoded);
    base::Error fault = readPayload(parts, QByteArrayView(room.data(), form.size), decoded);
    const bool isOdd = form.fault == Base64UrlForm::Fault::bad_length;
    return isOdd && decoded.payload.isNull() ? encodingFault(parts, payloadPart, form) : fault;
}

base::Error takeSignature(const Parts &parts, Decoded &decoded) {
    Base64Url signature = decodeBase64Url(parts.part[signaturePart]);
    if (signature.fault == Base64UrlForm::Fault::bad_character)
        return encodingFault(parts, signaturePart, signature);
    note(signature, decoded);
    decoded.signature = std::move(signature.bytes);
    return {};
}
}  // namespace

base::Result<Decoded> decode(QByteArrayView compact) {
    if (compact.size() > maxTokenBytes)
        return base::failure(tooLarge(compact));
    const Parts parts = split(compact);
    if (parts.count != Parts::inJws)
        return base::failure(partCountFault(parts));

    Base64UrlForm form;
    base::Result<base::Json> header = readHeader(parts, &form);
    if (!header)
        return base::failure(std::move(header).error());
    base::Result<Decoded> result;
    result->header = std::move(*header);
    note(form, *result);
    if (base::Error fault = takePayload(parts, *result); !fault.isNull())
        return base::failure(std::move(fault));
    if (base::Error fault = takeSignature(parts, *result); !fault.isNull())
        return base::failure(std::move(fault));
    return result;
}

}  // namespace td::token
