// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/truncation.h"

#include <algorithm>

#include "token/compact.h"
#include "token/ellipsis.h"
#include "token/placeholder.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {

/// True when \a parts begin as a token does and there are too few of them.
bool isCut(const Parts &parts, qsizetype wanted) {
    if (parts.count >= wanted)
        return false;
    if (parts.count > 1) {
        const auto header = readHeader(parts);
        return header && header->root()["alg"].isString();
    }
    return parts.whole.startsWith("eyJ") &&
           std::all_of(parts.whole.begin(), parts.whole.end(), [](char c) { return isBase64Url(c); });
}

}  // namespace

base::Error namedAsCut(base::Error fault, QByteArrayView compact, Kind kind) {
    if (isPlaceholder(compact))
        return base::error(TokenFault::token_placeholder,
                           {{u"at"_s, qsizetype(0)}, {u"text"_s, QString::fromUtf8(compact)}});
    const Parts parts = split(compact);
    const qsizetype wanted = kind == Kind::jwe ? Parts::inJwe : Parts::inJws;
    // Three dots in a row are also the empty parts of a token that has all its parts.
    const qsizetype mark = firstEllipsis(compact);
    if (mark >= 0 && (parts.count != wanted || compact[mark] != '.')) {
        const QByteArrayView what = compact.sliced(mark, ellipsisAt(compact, mark));
        const QByteArrayView bare = QByteArrayView("[<(").contains(what.front()) ? what.sliced(1) : what;
        constexpr qsizetype enoughToSee = 3;
        return base::error(
            TokenFault::token_shortened,
            {{u"at"_s, mark}, {u"mark"_s, QString::fromUtf8(bare.first(qMin(bare.size(), enoughToSee)))}});
    }
    const bool isCount = base::is(fault, TokenFault::token_part_count);
    const bool isOnlyPart = parts.count == 1 && !base::is(fault, TokenFault::token_too_large);
    if (!(isCount || isOnlyPart) || !isCut(parts, wanted))
        return fault;
    const auto last = static_cast<size_t>(parts.count - 1);
    return base::error(TokenFault::token_truncated,
                       {{u"part"_s, partName(kind, last)}, {u"at"_s, compact.size()}});
}

}  // namespace td::token
