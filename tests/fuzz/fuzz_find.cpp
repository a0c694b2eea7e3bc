// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>

#include <QStringEncoder>

#include "base/json_writer.h"
#include "fuzz/sound.h"
#include "token/base64url.h"
#include "token/placeholder.h"

using namespace td;
using test::require;
using token::Found;

namespace {

QList<Found> soundTokens(QByteArrayView text) {
    const QList<Found> all = token::find(text);
    test::requirePlaces(all, text);
    for (const Found &found : all)
        test::requireSound(found);
    return all;
}

bool isPart(QByteArrayView part) {
    return std::all_of(part.begin(), part.end(), [](char c) { return token::isBase64Url(c); });
}

/// \a text in UTF-16 holds the tokens it holds in UTF-8.
void tryUtf16(QByteArrayView text, QStringConverter::Encoding encoding) {
    const QString characters = QString::fromUtf8(text);
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(characters);
    const QList<Found> here = soundTokens(bytes);
    const QByteArray utf8 = characters.toUtf8();
    if (utf8.startsWith("\xef\xbb\xbf"))
        return;  // The encoder writes no second mark.
    const QList<Found> there = token::find(utf8);
    const auto isIn = [](const QList<Found> &all, const Found &found) {
        return std::any_of(all.begin(), all.end(), [&found](const Found &one) {
            return one.token == found.token && one.kind == found.kind &&
                   one.pieces.size() == found.pieces.size();
        });
    };
    // The bytes of UTF-16 may by chance be a token as they are.
    if (std::all_of(here.begin(), here.end(), [&](const Found &one) { return isIn(there, one); }))
        require(here.size() == there.size());
}

/// The lines of \a text as the members of a JWS in JSON, flattened or with \a several signatures: the token
/// is there when its parts are some.
void trySerialised(QByteArrayView text, bool several) {
    if (!text.isValidUtf8())
        return;
    QList<QByteArray> lines = text.toByteArray().split('\n');
    lines.resize(4);
    const auto signatureOf = [&lines](base::JsonWriter &writer) {
        writer.name("protected").utf8(lines[0]);
        writer.name("signature").utf8(lines[2]);
    };
    base::JsonWriter writer;
    writer.beginObject();
    writer.name("more").utf8(lines[3]);
    if (several) {
        writer.name("signatures").beginArray().beginObject();
        signatureOf(writer);
        writer.endObject().beginObject();
        signatureOf(writer);
        writer.endObject().endArray();
    } else {
        signatureOf(writer);
    }
    writer.name("payload").utf8(lines[1]).endObject();
    const QByteArray json = writer.take();
    const QList<Found> found = soundTokens(json);
    const QByteArray compact = lines[0] + '.' + lines[1] + '.' + lines[2];
    const bool isToken =
        lines[0].startsWith("eyJ") && isPart(lines[0]) && isPart(lines[1]) && isPart(lines[2]);
    const bool mayHide = !lines[3].isEmpty() || json.contains("token");
    if (isToken && !mayHide && !lines[2].isEmpty())
        require(std::any_of(found.begin(), found.end(),
                            [&compact](const Found &one) { return one.token == compact; }));
}

}  // namespace

/// The first byte chooses what the rest is: a text, one in UTF-16, the parts of a JWS in JSON, or what stands
/// in a token's place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    const QByteArrayView rest(data + 1, static_cast<qsizetype>(size - 1));
    switch (data[0] % 8) {
        case 0:
            tryUtf16(rest, QStringConverter::Utf16LE);
            break;
        case 1:
            tryUtf16(rest, QStringConverter::Utf16BE);
            break;
        case 2:
            trySerialised(rest, false);
            break;
        case 3:
            trySerialised(rest, true);
            break;
        case 4:
            require(!token::isPlaceholderAnywhere(rest) || token::isPlaceholder(rest));
            require(token::placeholderAt(rest, 0) <= rest.size());
            soundTokens(QByteArray("Authorization: Bearer " + rest.toByteArray()));
            break;
        default:
            soundTokens(rest);
            break;
    }
    return 0;
}
