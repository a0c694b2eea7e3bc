// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/search/find_serialised.h"

#include <algorithm>
#include <optional>

#include "base/json.h"
#include "token/compact.h"
#include "token/search/field_text.h"
#include "token/search/find_word.h"

namespace td::token {

namespace {

using base::JsonView;

constexpr QByteArrayView payloadName = "\"payload\"";
constexpr QByteArrayView objectLead = "eyJ";

/// What a string that stands at \a value has between its quotation marks.
Piece within(JsonView value) {
    return {value.offset() + 1, value.raw().size() - 2};
}

bool mayBePart(JsonView value) {
    return value.isString() && !value.utf8().contains('.') &&
           (value.utf8().isEmpty() || isGraphic(value.utf8()));
}

bool isHeader(QByteArrayView part) {
    Parts parts;
    parts.whole = parts.part[0] = part;
    return part.startsWith(objectLead) || readHeader(parts).has_value();
}

/// The token that \a one, an object with a signature, makes of \a payload; its pieces are within the document
/// and leave the payload out.
std::optional<Found> tokenOf(JsonView one, JsonView payload) {
    const JsonView protectedHeader = one["protected"];
    const JsonView header = one["header"];
    const JsonView signature = one["signature"];
    if (!mayBePart(signature) || !mayBePart(payload))
        return std::nullopt;
    const bool isProtected = mayBePart(protectedHeader) && isHeader(protectedHeader.utf8());
    const bool isUnprotected = !protectedHeader.exists() && header["alg"].isString();
    if (!isProtected && !isUnprotected)
        return std::nullopt;
    Found found;
    found.kind = Kind::jwt;
    found.fromJson = true;
    found.token = protectedHeader.utf8().toByteArray();
    for (const JsonView part : {payload, signature}) {
        found.token += '.';
        found.token += part.utf8();
    }
    if (header.isObject())
        found.unprotected = header.raw().toByteArray();
    for (const JsonView part : {protectedHeader, signature}) {
        if (part.exists() && !part.utf8().isEmpty())
            found.pieces.append(within(part));
    }
    return found;
}

/// Puts \a found, whose pieces are in a document at \a begin, in its place; one without a piece is dropped.
void place(Found found, qsizetype begin, QList<Found> &all) {
    QList<Piece> &pieces = found.pieces;
    if (pieces.isEmpty())
        return;
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece &a, const Piece &b) { return a.offset < b.offset; });
    for (Piece &piece : pieces)
        piece.offset += begin;
    found.offset = pieces.first().offset;
    found.length = pieces.last().offset + pieces.last().length - found.offset;
    all.append(std::move(found));
}

/// The tokens of \a object, which stands at \a begin.
void addTokens(JsonView object, qsizetype begin, QList<Found> &all) {
    const JsonView payload = object["payload"];
    const JsonView signatures = object["signatures"];
    QList<Found> tokens;
    if (signatures.isArray()) {
        for (const auto &element : signatures) {
            if (std::optional<Found> token = tokenOf(element.value(), payload))
                tokens.append(*std::move(token));
        }
    } else if (std::optional<Found> token = tokenOf(object, payload)) {
        tokens.append(*std::move(token));
    }
    if (tokens.isEmpty())
        return;
    const bool isBehind = signatures.isArray() && payload.offset() > signatures.offset();
    if (!payload.utf8().isEmpty())
        (isBehind ? tokens.last() : tokens.first()).pieces.append(within(payload));
    for (Found &token : tokens)
        place(std::move(token), begin, all);
}

/// The objects around mentions of a payload. What looking for them may cost is bounded, so that no text costs
/// more than linear time.
class Objects {
public:
    explicit Objects(QByteArrayView text) : m_text(text), m_budget(text.size() * costPerByte + leastBudget) {}

    /// The object that has a member whose name stands at \a name; empty when there is none.
    Piece around(qsizetype name) {
        const qsizetype colon = skipBlanks(m_text, name + payloadName.size());
        if (colon >= m_text.size() || m_text[colon] != ':')
            return {};
        const qsizetype begin = beginOf(name);
        const qsizetype end = begin < 0 ? -1 : endOf(begin);
        return end < 0 ? Piece() : Piece{begin, end - begin};
    }

private:
    static constexpr qsizetype costPerByte = 8;
    static constexpr qsizetype leastBudget = 64 << 10;

    qsizetype beginOf(qsizetype name) {
        qsizetype depth = 0;
        for (qsizetype at = name - 1; at >= 0 && m_budget > 0; --at, --m_budget) {
            const char c = m_text[at];
            if (c == '"')
                at = beginOfString(at);
            else if (c == '}' || c == ']')
                ++depth;
            else if ((c == '{' || c == '[') && depth-- == 0)
                return c == '{' ? at : -1;
        }
        return -1;
    }

    /// Where the string begins that ends at \a end; -1 when nowhere.
    qsizetype beginOfString(qsizetype end) {
        for (qsizetype at = end - 1; at >= 0 && m_budget > 0; --at, --m_budget) {
            if (m_text[at] != '"')
                continue;
            qsizetype escapes = at;
            while (escapes > 0 && m_text[escapes - 1] == '\\')
                --escapes;
            if ((at - escapes) % 2 == 0)
                return at;
        }
        return -1;
    }

    qsizetype endOf(qsizetype begin) {
        qsizetype depth = 0;
        bool isInString = false;
        for (qsizetype at = begin; at < m_text.size() && m_budget > 0; ++at, --m_budget) {
            const char c = m_text[at];
            if (isInString) {
                at += c == '\\' ? 1 : 0;
                isInString = c != '"';
            } else if (c == '"') {
                isInString = true;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    QByteArrayView m_text;
    qsizetype m_budget;
};

}  // namespace

QList<Found> findSerialised(QByteArrayView text) {
    QList<Found> all;
    Objects objects(text);
    qsizetype past = 0;  // what has been read
    for (qsizetype at = text.indexOf(payloadName); at >= 0; at = text.indexOf(payloadName, at + 1)) {
        const Piece object = at < past ? Piece() : objects.around(at);
        if (object.length == 0)
            continue;
        const base::Result<base::Json> json = base::Json::parse(text.sliced(object.offset, object.length));
        if (!json)
            continue;
        const qsizetype before = all.size();
        addTokens(json->root(), object.offset, all);
        if (all.size() > before)
            past = object.offset + object.length;
    }
    return all;
}

}  // namespace td::token
