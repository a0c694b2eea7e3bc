// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/find_compact.h"

#include <optional>

#include "token/compact.h"
#include "token/ellipsis.h"

namespace td::token {

namespace {
/// `{"` and the first bits of a letter, in base64url.
constexpr QByteArrayView objectLead = "eyJ";
/// A header may be glued to text before it; more tries than this would let a hostile text cost more than
/// linear time.
constexpr int mostTries = 4;

qsizetype endOfPart(QByteArrayView text, qsizetype from) {
    while (from < text.size() && isBase64Url(text[from]))
        ++from;
    return from;
}

/// The end of the part that begins at \a begin and has its last character before \a end: past the `=` that
/// fill it up, if any.
qsizetype pastPadding(QByteArrayView text, qsizetype begin, qsizetype end) {
    constexpr qsizetype mostPads = 2;
    const qsizetype missing = (4 - (end - begin) % 4) % 4;
    qsizetype padded = end;
    while (padded < text.size() && padded < end + mostPads && text[padded] == '=')
        ++padded;
    // Too few or too many of them are a mistake within a token; at its end they may belong to what follows.
    const bool isFilled = padded == end + missing;
    const bool isWithin = padded < text.size() && text[padded] == '.' && padded > end;
    return isFilled || isWithin ? padded : end;
}

struct Run {
    qsizetype parts = 0;
    qsizetype end = 0;
    qsizetype secondPart = 0;  ///< its length
};

/// The parts of a compact serialisation from \a begin on, at most \a wanted.
Run partsFrom(QByteArrayView text, qsizetype begin, qsizetype wanted) {
    Run run;
    qsizetype from = begin;
    for (;;) {
        run.end = pastPadding(text, from, endOfPart(text, from));
        ++run.parts;
        if (run.parts == 2)
            run.secondPart = run.end - from;
        if (run.parts == wanted || run.end == text.size() || text[run.end] != '.' ||
            ellipsisAt(text, run.end) > 0)
            return run;
        from = run.end + 1;
    }
}

bool isWorthReporting(const Run &run, qsizetype wanted, base::JsonView header) {
    if (run.parts < 2)
        return false;
    if (run.parts == wanted)
        return wanted == Parts::inJwe || run.secondPart > 0;
    return run.secondPart > 0 && header["alg"].isString();
}

/// The token whose header is [\a begin, \a end), if it is a header.
std::optional<Found> compactAt(QByteArrayView text, qsizetype begin, qsizetype end) {
    Parts parts;
    parts.whole = parts.part[0] = text.sliced(begin, end - begin);
    const auto header = readHeader(parts);
    if (!header)
        return std::nullopt;
    const bool encrypted = header->root()["enc"].exists();
    const qsizetype wanted = encrypted ? Parts::inJwe : Parts::inJws;
    const Run run = partsFrom(text, begin, wanted);
    if (!isWorthReporting(run, wanted, header->root()))
        return std::nullopt;
    const qsizetype length = run.end - begin;
    return Found{
        encrypted ? Kind::jwe : Kind::jwt, begin, length, text.sliced(begin, length).toByteArray(), {}};
}

/// The token whose header is in [\a begin, \a end), a stretch of base64url with nothing of it before or
/// after.
std::optional<Found> compactIn(QByteArrayView text, qsizetype begin, qsizetype end) {
    const qsizetype dot = pastPadding(text, begin, end);
    if (dot == text.size() || (text[dot] != '.' && text[dot] != '='))
        return std::nullopt;
    const bool mayBeObject = text[begin] == 'e' && end - begin >= 3;
    if (mayBeObject && text[dot] == '.') {
        if (auto found = compactAt(text, begin, end))
            return found;
    }
    const QByteArrayView stretch = text.first(end);
    qsizetype from = stretch.indexOf(objectLead, begin + 1);
    for (int tries = 0; from >= 0 && tries < mostTries; ++tries) {
        if (auto found = compactAt(text, from, end))
            return found;
        from = stretch.indexOf(objectLead, from + 1);
    }
    return std::nullopt;
}
}  // namespace

QList<Found> findCompact(QByteArrayView text) {
    QList<Found> all;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = endOfPart(text, at);
        if (end == at) {
            ++at;
            continue;
        }
        const std::optional<Found> found = compactIn(text, at, end);
        at = found ? found->offset + found->length : end;
        if (found)
            all.append(*found);
    }
    return all;
}

Kind compactKind(QByteArrayView text) {
    const auto header = readHeader(split(text));
    return header && header->root()["enc"].exists() ? Kind::jwe : Kind::jwt;
}

bool meantAsCompact(QByteArrayView text) {
    const Parts parts = split(text);
    if (parts.count == 1 && text.startsWith(objectLead)) {
        const auto header = readHeader(parts);
        return !header || header->root()["alg"].exists();
    }
    return text.startsWith(objectLead) || parts.part[1].startsWith(objectLead);
}

}  // namespace td::token
