// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/ellipsis.h"

namespace td::token {

namespace {
constexpr QByteArrayView horizontal = "\xE2\x80\xA6";
constexpr QByteArrayView raised = "\xE2\x8B\xAF";
constexpr qsizetype fewest = 3;

/// The number of \a mark at \a at, when there are enough of it.
qsizetype repeated(QByteArrayView text, qsizetype at, char mark) {
    qsizetype end = at;
    while (end < text.size() && text[end] == mark)
        ++end;
    return end - at >= fewest ? end - at : 0;
}

qsizetype bareAt(QByteArrayView text, qsizetype at) {
    qsizetype end = at;
    while (text.sliced(end).startsWith(horizontal) || text.sliced(end).startsWith(raised))
        end += horizontal.size();
    if (end > at || at == text.size())
        return end - at;
    return text[at] == '.' || text[at] == '*' ? repeated(text, at, text[at]) : 0;
}
}  // namespace

qsizetype ellipsisAt(QByteArrayView text, qsizetype at) {
    constexpr QByteArrayView opening = "[<(";
    constexpr QByteArrayView closing = "]>)";
    if (at == text.size())
        return 0;
    const qsizetype bracket = opening.indexOf(text[at]);
    if (bracket < 0)
        return bareAt(text, at);
    const qsizetype inner = bareAt(text, at + 1);
    const qsizetype end = at + 1 + inner;
    return inner > 0 && end < text.size() && text[end] == closing[bracket] ? end + 1 - at : 0;
}

qsizetype firstEllipsis(QByteArrayView text) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (ellipsisAt(text, at) > 0)
            return at;
    }
    return -1;
}

}  // namespace td::token
