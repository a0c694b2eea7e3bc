// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::State;

namespace {

const std::array partNames{u"header"_s, u"payload"_s, u"signature"_s};

/// The parts of a token whose header and payload end in \a spaces blanks more than they need.
QList<QByteArray> partsWith(qsizetype spaces) {
    const QByteArray blanks(spaces, ' ');
    return tokenOf(goodHeader + blanks, goodClaims + blanks).split('.');
}

/// \a text with \a added to its last character, in the order of the alphabet: bits that belong to no byte.
QByteArray withSpareBits(QByteArray text, qsizetype added) {
    static const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    text.back() = alphabet.at(alphabet.indexOf(text.back()) + added);
    return text;
}

AllMalformed padded() {
    AllMalformed all;
    for (qsizetype part = 0; part < 3; ++part) {
        for (const QByteArray &padding : QList<QByteArray>{"=", "==", "==="}) {
            QList<QByteArray> parts = partsWith(part == 2 ? 0 : 3 - padding.size());
            parts[part] += padding;
            const QString &name = partNames.at(static_cast<size_t>(part));
            all.append({name.toLatin1() + " with " + padding,
                        parts.join('.'),
                        "finding_padded",
                        {name},
                        State::valid,
                        {},
                        Way::given});
        }
        QList<QByteArray> parts = partsWith(0);
        parts[part].insert(4, '=');
        const QString &name = partNames.at(static_cast<size_t>(part));
        all.append({name.toLatin1() + " with = in its middle",
                    parts.join('.'),
                    "token_bad_character",
                    {name, u"U+003D"_s},
                    State::unreadable,
                    {},
                    Way::given});
    }
    return all;
}

AllMalformed spareBits() {
    AllMalformed all;
    for (const qsizetype spaces : {1, 2}) {
        for (qsizetype part = 0; part < 3; ++part) {
            for (const qsizetype added : {1, 2, 3}) {
                QList<QByteArray> parts = partsWith(spaces);
                parts[part] = withSpareBits(parts[part], added);
                const QString &name = partNames.at(static_cast<size_t>(part));
                all.append({name.toLatin1() + " with spare bits " + QByteArray::number(added) + " after " +
                                QByteArray::number(spaces) + " blanks",
                            parts.join('.'),
                            "finding_unused_bits",
                            {name},
                            State::valid});
            }
        }
    }
    return all;
}

AllMalformed oddLengths() {
    AllMalformed all;
    for (qsizetype part = 0; part < 3; ++part) {
        QList<QByteArray> parts = part == 2 ? tokenOf(goodHeader, goodClaims, 33).split('.') : partsWith(0);
        parts[part] += 'A';
        const QString &name = partNames.at(static_cast<size_t>(part));
        all.append({name.toLatin1() + " with a character too many",
                    parts.join('.'),
                    "finding_odd_length",
                    {name},
                    State::valid});
    }
    for (qsizetype part = 0; part < 2; ++part) {
        for (const qsizetype lost : {3, 7, 11}) {
            QList<QByteArray> parts = partsWith(0);
            parts[part].chop(lost);
            const QString &name = partNames.at(static_cast<size_t>(part));
            const qsizetype end = parts[0].size() + (part == 1 ? 1 + parts[1].size() : 0);
            all.append({name.toLatin1() + " without its last " + QByteArray::number(lost) + " characters",
                        parts.join('.'),
                        "token_bad_length",
                        {name, QString::number(end - 1)}});
        }
    }
    return all;
}

}  // namespace

AllMalformed malformedEncoding() {
    return padded() + spareBits() + oddLengths();
}

}  // namespace td::test
