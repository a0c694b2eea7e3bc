// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/base64url.h"

#include <array>
#include <string_view>

#include <QtEndian>

namespace td::token {

namespace {
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr quint32 notInAlphabet = 0xff00'0000;

/// For each of the four places in a group: the bits a character gives to the group's three bytes, of which
/// the first is the least significant, as it is in memory on most machines.
using Table = std::array<quint32, 256>;
constexpr Table tableFor(unsigned shift) {
    Table table{};
    table.fill(notInAlphabet);
    for (quint32 value = 0; value < alphabet.size(); ++value) {
        const quint32 group = value << shift;
        table[static_cast<unsigned char>(alphabet[value])] =
            group >> 16 | (group & 0xff00) | (group & 0xff) << 16;
    }
    return table;
}
constexpr std::array<Table, 4> places{tableFor(18), tableFor(12), tableFor(6), tableFor(0)};

quint32 bits(size_t place, char character) {
    return places[place][static_cast<unsigned char>(character)];
}

qsizetype firstBad(QByteArrayView text) {
    qsizetype at = 0;
    while (at < text.size() && isBase64Url(text[at]))
        ++at;
    return at;
}

/// How many `=` are at the end of \a text.
qsizetype padding(QByteArrayView text) {
    qsizetype pads = 0;
    while (pads < text.size() && text[text.size() - 1 - pads] == '=')
        ++pads;
    return pads;
}

/// The two or three characters after the last whole group; returns their bits, with notInAlphabet when bad.
quint32 decodeTail(QByteArrayView tail, char *out, Base64UrlForm &form) {
    const quint32 group = bits(0, tail[0]) | bits(1, tail[1]) | (tail.size() == 3 ? bits(2, tail[2]) : 0);
    out[0] = static_cast<char>(group);
    if (tail.size() == 3)
        out[1] = static_cast<char>(group >> 8);
    form.unusedBits = (group & (tail.size() == 3 ? 0xff'0000U : 0xff'ff00U)) != 0;
    form.size += tail.size() - 1;
    return group;
}
}  // namespace

bool isBase64Url(char character) {
    return bits(3, character) != notInAlphabet;
}

Base64UrlForm decodeBase64UrlTo(QByteArrayView text, char *room) {
    Base64UrlForm form;
    const qsizetype pads = padding(text);
    form.padded = pads > 0;
    text.chop(pads);

    const qsizetype groups = text.size() / 4;
    const char *in = text.data();
    char *out = room;
    quint32 seen = 0;
    for (qsizetype group = 0; group < groups; ++group, in += 4, out += 3) {
        const quint32 word = bits(0, in[0]) | bits(1, in[1]) | bits(2, in[2]) | bits(3, in[3]);
        seen |= word;
        qToLittleEndian<quint32>(word, out);  // a fourth byte, which the next group overwrites
    }
    form.size = groups * 3;
    const QByteArrayView tail = text.sliced(groups * 4);
    if (tail.size() >= 2)
        seen |= decodeTail(tail, out, form);

    if ((seen & notInAlphabet) != 0 || (tail.size() == 1 && !isBase64Url(tail[0])))
        return {.fault = Base64UrlForm::Fault::bad_character, .at = firstBad(text), .size = 0};
    if (tail.size() == 1) {
        form.fault = Base64UrlForm::Fault::bad_length;
        form.at = text.size() - 1;
    }
    return form;
}

Base64Url decodeBase64Url(QByteArrayView text) {
    QByteArray bytes(base64UrlRoom(text.size()), Qt::Uninitialized);
    const Base64UrlForm form = decodeBase64UrlTo(text, bytes.data());
    bytes.truncate(form.size);
    return {form, bytes};
}

QByteArray encodeBase64Url(QByteArrayView bytes) {
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

}  // namespace td::token
