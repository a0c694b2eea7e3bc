// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/find_joined.h"

#include <algorithm>
#include <optional>

#include "token/alg_name.h"
#include "token/compact.h"
#include "token/search/line_break.h"

namespace td::token {

namespace {

/// A longer header is not put together from pieces.
constexpr qsizetype longestHeader = 16 << 10;

bool isTokenCharacter(char c) {
    return isBase64Url(c) || c == '.' || c == '=';
}

/// At \a most behind \a at.
qsizetype endOfSegment(QByteArrayView text, qsizetype at, qsizetype most) {
    const qsizetype last = at + std::min(most, text.size() - at);
    while (at < last && isTokenCharacter(text[at]))
        ++at;
    return at;
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

/// False for what might as well be a word of a language.
bool looksEncoded(QByteArrayView segment) {
    const QByteArrayView inner = segment.sliced(1);
    return !isUpper(segment[0]) && !isLower(segment[0])
               ? true
               : std::any_of(inner.begin(), inner.end(), [](char c) { return !isLower(c); });
}

/// A token that grows piece by piece, held against what a token must be as soon as a part is complete.
class Growing {
public:
    /// Adds [\a offset, \a offset + \a segment.size()). False when it does not continue the token.
    bool add(QByteArrayView segment, qsizetype offset) {
        for (qsizetype index = 0; index < segment.size(); ++index) {
            const char c = segment[index];
            if (c == '.' && m_parts == m_wanted) {
                m_ended = true;
                segment = segment.first(index);
                break;
            }
            if (c == '.' && !endPart())
                return false;
            m_token += c;
        }
        if (m_parts == 1 && m_token.size() > longestHeader)
            return false;
        if (!segment.isEmpty())
            m_pieces.append({offset, segment.size()});
        return true;
    }

    bool isInLastPart() const { return m_parts == m_wanted; }
    bool isEnded() const { return m_ended; }
    bool isLastPartEmpty() const { return m_token.size() == m_partBegin; }
    qsizetype pieces() const { return m_pieces.size(); }
    qsizetype size() const { return m_token.size(); }

    /// The last part is as long as the algorithm makes it.
    bool isExact() const {
        return isInLastPart() && std::any_of(m_sizes.begin(), m_sizes.end(), [this](qsizetype bytes) {
                   return charactersOf(bytes) == lastCharacters();
               });
    }
    /// The last part is shorter than the algorithm may make it.
    bool mayGoOn() const {
        return !m_ended &&
               (!isInLastPart() || (!m_sizes.isEmpty() && lastCharacters() < charactersOf(m_sizes.last())));
    }

    Found found() const {
        const Piece &first = m_pieces.first();
        const Piece &last = m_pieces.last();
        return {m_wanted == Parts::inJwe ? Kind::jwe : Kind::jwt, first.offset,
                last.offset + last.length - first.offset, m_token, m_pieces};
    }

private:
    static qsizetype charactersOf(qsizetype bytes) { return (bytes * 8 + 5) / 6; }

    qsizetype lastCharacters() const {
        const QByteArrayView last = QByteArrayView(m_token).sliced(m_partBegin);
        return last.size() - last.count('=');
    }

    /// At a dot: whether the part before it is what it must be.
    bool endPart() {
        const QByteArrayView part = QByteArrayView(m_token).sliced(m_partBegin);
        const bool isGood = m_parts == 1                               ? takeHeader(part)
                            : m_parts == 2 && m_wanted == Parts::inJws ? isPayload(part)
                                                                       : true;
        ++m_parts;
        m_partBegin = m_token.size() + 1;
        return isGood;
    }

    bool takeHeader(QByteArrayView part) {
        Parts parts;
        parts.whole = parts.part[0] = part;
        const auto header = readHeader(parts);
        if (!header)
            return false;
        m_wanted = header->root()["enc"].exists() ? Parts::inJwe : Parts::inJws;
        m_sizes = likelyLastSizes(header->root());
        return true;
    }

    static bool isPayload(QByteArrayView part) {
        const Base64Url decoded = decodeBase64Url(part);
        return decoded.fault == Base64UrlForm::Fault::none && base::Json::parse(decoded.bytes).has_value();
    }

    QByteArray m_token;
    QList<Piece> m_pieces;
    qsizetype m_parts = 1;
    qsizetype m_wanted = -1;    ///< parts; unknown before the header is complete
    qsizetype m_partBegin = 0;  ///< of the last part, in m_token
    QList<qsizetype> m_sizes;   ///< bytes the last part may have
    bool m_ended = false;       ///< a dot follows the last part
};

/// The search in one text. What failed attempts may cost is bounded, so that no text costs more than linear
/// time.
class Joiner {
public:
    explicit Joiner(QByteArrayView text) : m_text(text), m_budget(text.size() * costPerByte + leastBudget) {}

    /// The token that begins at \a at and goes on after a break.
    std::optional<Found> joinedAt(qsizetype at) {
        Growing token;
        std::optional<Found> best;
        bool isSure = true;
        for (;;) {
            if (m_budget <= 0)
                return best;
            const qsizetype end = endOfSegment(m_text, at, m_budget);
            m_budget -= end - at;
            const bool wasInLastPart = token.isInLastPart() && !token.isLastPartEmpty();
            if (token.size() > maxTokenBytes || !token.add(m_text.sliced(at, end - at), at))
                return best;
            const bool isJoined = token.pieces() > 1;
            if (isJoined && token.isExact())
                best = token.found();
            else if (isJoined && isSure && !wasInLastPart && token.isInLastPart() && !token.isLastPartEmpty())
                best = token.found();
            if (!token.mayGoOn())
                return best;
            const LineBreak gap = lineBreakAt(m_text, end);
            m_budget -= gap.length;
            at = end + gap.length;
            if (gap.length == 0 || !continues(token, at, gap))
                return best;
            isSure = isSure && gap.isNewLine;
        }
    }

private:
    static constexpr qsizetype costPerByte = 8;
    static constexpr qsizetype leastBudget = 64 << 10;
    static constexpr qsizetype shortWord = 6;
    static constexpr qsizetype enoughToSee = 64;

    /// False when what follows the break reads like a word of its own. Header and payload prove themselves.
    bool continues(const Growing &token, qsizetype at, const LineBreak &gap) const {
        const QByteArrayView segment = m_text.sliced(at, endOfSegment(m_text, at, enoughToSee) - at);
        if (segment.isEmpty())
            return false;
        if (!token.isInLastPart())
            return true;
        return looksEncoded(segment) || (gap.isNewLine && segment.size() < shortWord);
    }

    QByteArrayView m_text;
    qsizetype m_budget;
};

/// Where a header may begin from \a at on: `{` and a quotation mark or white space, in base64url, at the
/// beginning of a word. At the end of \a text when nowhere.
qsizetype nextBegin(QByteArrayView text, qsizetype at) {
    for (; at + 1 < text.size(); ++at) {
        at = text.indexOf('e', at);
        if (at < 0 || at + 1 == text.size())
            return text.size();
        const bool isLead = text[at + 1] == 'y' || text[at + 1] == 'w';
        if (isLead && (at == 0 || !(isBase64Url(text[at - 1]) || text[at - 1] == '.')))
            return at;
    }
    return text.size();
}

}  // namespace

QList<Found> findJoined(QByteArrayView text, const QList<Found> &whole) {
    QList<Found> all;
    Joiner joiner(text);
    auto next = whole.cbegin();
    qsizetype at = nextBegin(text, 0);
    while (at < text.size()) {
        while (next != whole.cend() && next->offset + next->length <= at)
            ++next;
        const bool isWhole = next != whole.cend() && next->offset <= at;
        const std::optional<Found> found = isWhole ? std::nullopt : joiner.joinedAt(at);
        if (found)
            all.append(*found);
        const qsizetype past = isWhole ? next->offset + next->length
                               : found ? found->offset + found->length
                                       : at + 1;
        at = nextBegin(text, past);
    }
    return all;
}

}  // namespace td::token
