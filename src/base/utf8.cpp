// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <QStringDecoder>

namespace td::base {

namespace {

/// The length of the well-formed sequence that begins at \a at; 0 when there is none.
qsizetype sequenceLength(const uchar *at, const uchar *end) {
    const uchar lead = *at;
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || end - at < length)
        return 0;
    // RFC 3629 section 4: four lead bytes narrow what may follow them.
    const uchar lowest = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const uchar highest = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (at[1] < lowest || at[1] > highest)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

}  // namespace

qsizetype firstBadUtf8(QByteArrayView bytes) {
    const auto *const begin = reinterpret_cast<const uchar *>(bytes.data());
    const auto *const end = begin + bytes.size();
    for (const auto *at = begin; at != end;) {
        const qsizetype length = sequenceLength(at, end);
        if (length == 0)
            return at - begin;
        at += length;
    }
    return -1;
}

QString fromUtf8(QByteArrayView bytes) {
    if (!bytes.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

}  // namespace td::base
