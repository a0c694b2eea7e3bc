// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace td::test {

/// A secret to look for afterwards: with characters that every encoding changes, around a core that none but
/// base64 does.
constexpr char planted[] = "zQ7+Planted/Secret=K9&xW%3";

/// True when \a text holds the core of \a planted: as it is, percent- or JSON-encoded, or in base64 at any
/// place in a longer text.
inline bool tells(const QByteArray &text) {
    const QByteArray core = "Planted";
    if (text.contains(core))
        return true;
    for (qsizetype shift = 0; shift < 3; ++shift) {
        QByteArray bytes(shift, 'x');
        bytes += core;
        // Less the characters that hold bits of the neighbours.
        const qsizetype first = (shift * 8 + 5) / 6;
        const qsizetype end = bytes.size() * 8 / 6;
        if (text.contains(bytes.toBase64().mid(first, end - first)))
            return true;
    }
    return false;
}

}  // namespace td::test
