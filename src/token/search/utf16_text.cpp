// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/utf16_text.h"

#include <QStringDecoder>

namespace td::token {

namespace {

constexpr qsizetype markBytes = 2;
constexpr qsizetype unitBytes = 2;
constexpr qsizetype step = 1024;

/// The code units of UTF-16 that the character of which \a byte is the first has; 0 for one further in.
qsizetype unitsAt(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    if ((value & 0xc0U) == 0x80U)
        return 0;
    return value >= 0xf0U ? 2 : 1;
}

}  // namespace

std::optional<Utf16Text> Utf16Text::of(QByteArrayView bytes) {
    if (!bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return std::nullopt;
    return Utf16Text(bytes);
}

Utf16Text::Utf16Text(QByteArrayView bytes) {
    const bool isLittle = bytes.startsWith('\xff');
    QStringDecoder decoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const qsizetype whole = (bytes.size() - markBytes) / unitBytes * unitBytes;
    const QString text = decoder.decode(bytes.sliced(markBytes, whole));
    m_text = text.toUtf8();
    qsizetype units = 0;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (at % step == 0)
            m_units.push_back(units);
        units += unitsAt(m_text[at]);
    }
}

qsizetype Utf16Text::source(qsizetype at) const {
    if (m_units.empty())
        return markBytes;
    const auto last = std::min(static_cast<size_t>(at / step), m_units.size() - 1);
    qsizetype units = m_units[last];
    for (qsizetype i = static_cast<qsizetype>(last) * step; i < at; ++i)
        units += unitsAt(m_text[i]);
    return markBytes + units * unitBytes;
}

Found Utf16Text::before(Found found) const {
    const auto moved = [this](qsizetype offset, qsizetype length) -> Piece {
        const qsizetype begin = source(offset);
        return {begin, source(offset + length) - begin};
    };
    const Piece whole = moved(found.offset, found.length);
    for (Piece &piece : found.pieces)
        piece = moved(piece.offset, piece.length);
    found.offset = whole.offset;
    found.length = whole.length;
    return found;
}

}  // namespace td::token
