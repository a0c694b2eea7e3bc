// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/compact.h"

#include <algorithm>

#include <QVarLengthArray>

#include "token/json_type.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {
/// The character at \a at as U+0041, or as 0xFF when it is not UTF-8.
QString characterAt(QByteArrayView text, qsizetype at) {
    constexpr qsizetype longestUtf8 = 4;
    const QByteArrayView rest = text.sliced(at, std::min(longestUtf8, text.size() - at));
    const auto byte = static_cast<unsigned char>(rest[0]);
    const QList<uint> characters = QString::fromUtf8(rest).toUcs4();
    if (byte >= 0x80 && (characters.isEmpty() || characters[0] == QChar::ReplacementCharacter))
        return u"0x%1"_s.arg(uint(byte), 2, 16, QChar(u'0'));
    return u"U+"_s + u"%1"_s.arg(byte < 0x80 ? uint(byte) : characters[0], 4, 16, QChar(u'0')).toUpper();
}

bool wellEncoded(QByteArrayView part, Base64UrlForm &form) {
    QVarLengthArray<char, 1024> room(base64UrlRoom(part.size()));
    form = decodeBase64UrlTo(part, room.data());
    return form.fault != Base64UrlForm::Fault::bad_character;
}
/// A header that was read, and how it was written.
struct LastHeader {
    QByteArray part;
    Base64UrlForm form;
    base::Json json;
};

base::Result<base::Json> parseHeader(const Parts &parts, Base64UrlForm &form) {
    const QByteArrayView part = parts.part[0];
    if (part.isEmpty())
        return base::failure(TokenFault::token_part_empty,
                             {{u"part"_s, u"header"_s}, {u"at"_s, qsizetype(0)}});
    QVarLengthArray<char, 512> room(base64UrlRoom(part.size()));
    form = decodeBase64UrlTo(part, room.data());
    if (form.fault == Base64UrlForm::Fault::bad_character)
        return base::failure(encodingFault(parts, 0, form));
    base::Result<base::Json> header = base::Json::parse(QByteArrayView(room.data(), form.size));
    if (!header && form.fault == Base64UrlForm::Fault::bad_length)
        return base::failure(encodingFault(parts, 0, form));
    if (!header)
        return base::failure(jsonFault(parts, 0, header.error()));
    if (!header->root().isObject())
        return base::failure(TokenFault::token_header_not_object,
                             {{u"at"_s, qsizetype(0)}, {u"found"_s, typeName(header->root())}});
    return header;
}
}  // namespace

Parts split(QByteArrayView compact) {
    Parts parts;
    parts.whole = compact;
    qsizetype from = 0;
    for (;;) {
        const qsizetype dot = compact.indexOf('.', from);
        const qsizetype end = dot < 0 ? compact.size() : dot;
        if (parts.count < Parts::inJwe)
            parts.part.at(static_cast<size_t>(parts.count)) = compact.sliced(from, end - from);
        ++parts.count;
        if (dot < 0)
            return parts;
        from = dot + 1;
    }
}

QString partName(const Parts &parts, size_t index) {
    return partName(parts.count == Parts::inJwe ? Kind::jwe : Kind::jwt, index);
}

QString partName(Kind kind, size_t index) {
    static const std::array<QString, 3> jws{u"header"_s, u"payload"_s, u"signature"_s};
    static const std::array<QString, 5> jwe{u"header"_s, u"encrypted_key"_s, u"iv"_s, u"ciphertext"_s,
                                            u"tag"_s};
    return kind == Kind::jwe ? jwe.at(index) : jws.at(index);
}

base::Error tooLarge(QByteArrayView compact) {
    return base::error(TokenFault::token_too_large,
                       {{u"bytes"_s, compact.size()}, {u"limit"_s, maxTokenBytes}, {u"at"_s, maxTokenBytes}});
}

base::Error encodingFault(const Parts &parts, size_t index, const Base64UrlForm &form) {
    QVariantMap values{{u"part"_s, partName(parts, index)}, {u"at"_s, parts.offset(index) + form.at}};
    if (form.fault == Base64UrlForm::Fault::bad_length)
        return base::error(TokenFault::token_bad_length, values);
    values.insert(u"character"_s, characterAt(parts.part.at(index), form.at));
    return base::error(TokenFault::token_bad_character, values);
}

base::Error partCountFault(const Parts &parts) {
    const qsizetype known = std::min(parts.count, Parts::inJws);
    Base64UrlForm form;
    for (size_t index = 0; index < static_cast<size_t>(known); ++index) {
        if (!wellEncoded(parts.part.at(index), form))
            return encodingFault(parts, index, form);
    }
    if (parts.count == Parts::inJwe) {
        const base::Result<base::Json> header = readHeader(parts);
        if (!header)
            return header.error();
        if (!header->root()["enc"].exists())
            return base::error(TokenFault::token_enc_missing, {{u"at"_s, qsizetype(0)}});
    }
    const bool tooMany = parts.count > Parts::inJws;
    const qsizetype at = tooMany ? parts.offset(Parts::inJws) - 1 : parts.whole.size();
    return base::error(TokenFault::token_part_count, {{u"parts"_s, parts.count}, {u"at"_s, at}});
}

base::Error jsonFault(const Parts &parts, size_t index, const base::Error &reason) {
    // Four characters hold three bytes, so this is the character in which the faulty byte begins.
    const qsizetype within = reason.values.value(u"offset"_s).toLongLong() * 4 / 3;
    const qsizetype at = parts.offset(index) + std::min(within, parts.part.at(index).size());
    return base::error(index == 0 ? TokenFault::token_header_not_json : TokenFault::token_payload_not_json,
                       {{u"at"_s, at}, {u"reason"_s, QVariant::fromValue(reason)}});
}

base::Result<base::Json> readHeader(const Parts &parts, Base64UrlForm *form) {
    // Nearly every token of a service has the same header: the last one read is kept, which saves a sixth of
    // the time a token takes.
    thread_local LastHeader last;
    const QByteArrayView part = parts.part[0];
    if (last.json.isNull() || part != last.part) {
        base::Result<base::Json> header = parseHeader(parts, last.form);
        if (!header) {
            last = {};
            return header;
        }
        last.json = std::move(*header);
        last.part = part.toByteArray();
    }
    if (form != nullptr)
        *form = last.form;
    return last.json;
}

}  // namespace td::token
