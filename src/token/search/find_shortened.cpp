// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/find_shortened.h"

#include "token/base64url.h"
#include "token/ellipsis.h"

namespace td::token {

namespace {

constexpr QByteArrayView objectLead = "eyJ";
/// Less is too little to be told from a mention of how tokens begin.
constexpr qsizetype fewestBefore = 8;
constexpr qsizetype fewestAround = 4;

/// Past what belongs to a token at \a at, up to an ellipsis or another character.
qsizetype pastCharacters(QByteArrayView text, qsizetype at) {
    while (at < text.size() && (isBase64Url(text[at]) || text[at] == '.' || text[at] == '=') &&
           ellipsisAt(text, at) == 0)
        ++at;
    return at;
}

/// The end of the shortened token that begins at \a begin; \a begin when there is none.
qsizetype endOfShortened(QByteArrayView text, qsizetype begin) {
    const qsizetype head = pastCharacters(text, begin);
    qsizetype end = head;
    qsizetype tail = 0;
    for (qsizetype mark = ellipsisAt(text, end); mark > 0; mark = ellipsisAt(text, end)) {
        const qsizetype past = pastCharacters(text, end + mark);
        tail += past - end - mark;
        end = past;
    }
    const bool isToken =
        end > head && (head - begin >= fewestBefore || (head - begin >= fewestAround && tail > 0));
    if (!isToken)
        return begin;
    // The full stop of a sentence.
    if (tail > 0 && text[end - 1] == '.' && ellipsisAt(text, end - 1) == 0)
        --end;
    return end;
}

}  // namespace

QList<Found> findShortened(QByteArrayView text) {
    QList<Found> all;
    qsizetype at = text.indexOf(objectLead);
    while (at >= 0) {
        qsizetype past = at + objectLead.size();
        if (at == 0 || !isBase64Url(text[at - 1])) {
            const qsizetype end = endOfShortened(text, at);
            if (end > at) {
                all.append({Kind::jwt, at, end - at, text.sliced(at, end - at).toByteArray(), {}});
                past = end;
            } else {
                past = qMax(past, pastCharacters(text, at));
            }
        }
        at = past < text.size() ? text.indexOf(objectLead, past) : -1;
    }
    return all;
}

}  // namespace td::token
