// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/compact.h"
#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::Kind;
using token::State;

namespace {

AllMalformed wrongCounts() {
    const QByteArray whole = withClaims(goodClaims);
    AllMalformed all;
    all.append({"one part", whole.left(whole.indexOf('.')), "token_truncated", {u"header"_s}});
    all.append({"two parts", whole.left(whole.lastIndexOf('.')), "token_truncated", {u"payload"_s}});
    all.append({"two parts without an algorithm",
                "e30.e30",
                "token_part_count",
                {u"2"_s, u"7"_s},
                State::unreadable,
                {},
                Way::given});
    all.append({"one part that is no header",
                "aGVsbG8",
                "token_part_count",
                {u"1"_s},
                State::unreadable,
                {},
                Way::given});
    for (int more = 1; more <= 5; ++more) {
        const QByteArray parts = QByteArray::number(3 + more);
        const bool isFive = more == 2;
        all.append({parts + " parts",
                    whole + QByteArray(".AAAA").repeated(more),
                    isFive ? "token_enc_missing" : "token_part_count",
                    {isFive ? u"enc"_s : QString::fromLatin1(parts)}});
    }
    all.append({"five parts whose header is no JSON",
                "aGVsbG8.AAAA.AAAA.AAAA.AAAA",
                "token_header_not_json",
                {u"header"_s},
                State::unreadable,
                "json_bad_literal"});
    all.append({"five parts whose header is an array",
                "W10.AAAA.AAAA.AAAA.AAAA",
                "token_header_not_object",
                {u"header"_s, u"array"_s}});
    all.append({"only dots", "..", "token_part_empty", {u"header"_s}, State::unreadable, {}, Way::given});
    all.append({"nothing", "", "token_part_count", {u"1"_s}, State::unreadable, {}, Way::given});
    return all;
}

AllMalformed emptyParts() {
    const QList<QByteArray> parts = withClaims(goodClaims).split('.');
    AllMalformed all;
    all.append({"no header",
                '.' + parts[1] + '.' + parts[2],
                "token_part_empty",
                {u"header"_s, u"0"_s},
                State::unreadable,
                {},
                Way::given});
    all.append({"no payload",
                parts[0] + ".." + parts[2],
                "token_part_empty",
                {u"payload"_s, QString::number(parts[0].size() + 1)}});
    all.append({"no signature",
                parts[0] + '.' + parts[1] + '.',
                "finding_signature_missing",
                {u"HS256"_s},
                State::valid});
    all.append({"neither payload nor signature", parts[0] + "..", "token_part_empty", {u"payload"_s}});
    return all;
}

AllMalformed cut() {
    const QByteArray whole = withClaims(goodClaims);
    const qsizetype payload = whole.indexOf('.') + 1;
    const qsizetype signature = whole.lastIndexOf('.') + 1;
    AllMalformed all;
    for (qsizetype length = 4; length < payload; length += 4)
        all.append({"cut after " + QByteArray::number(length),
                    whole.left(length),
                    "token_truncated",
                    {u"header"_s, QString::number(length)}});
    for (qsizetype length = payload + 2; length < signature; length += 5)
        all.append({"cut after " + QByteArray::number(length),
                    whole.left(length),
                    "token_truncated",
                    {u"payload"_s, QString::number(length)}});
    for (qsizetype length = signature + 2; length < whole.size(); length += 4)
        all.append({"cut after " + QByteArray::number(length),
                    whole.left(length),
                    "finding_signature_length",
                    {u"HS256"_s, u"32"_s, QString::number((length - signature) * 3 / 4)},
                    State::valid});
    return all;
}

AllMalformed shortened() {
    const QByteArray whole = withClaims(goodClaims);
    AllMalformed all;
    for (const QByteArray &mark :
         QList<QByteArray>{"...", "……", "…", "***", "[...]", "<...>", "(…)", "......"}) {
        const QString shown = QString::fromUtf8(mark.startsWith('.') || mark.startsWith('*') ? mark.left(3)
                                                : mark.contains('.')                         ? "..."
                                                                                             : "…");
        all.append({"shortened by " + mark,
                    whole.left(12) + mark + whole.right(6),
                    "token_shortened",
                    {shown, u"12"_s}});
        all.append({"ended by " + mark, whole.left(30) + mark, "token_shortened", {shown, u"30"_s}});
    }
    return all;
}

AllMalformed tooMuch() {
    const auto nested = [](int depth) -> QByteArray {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    const QByteArray deepHeader = R"({"alg":"HS256","a":)" + nested(64) + '}';
    const QByteArray deepClaims = R"({"exp":1630417861,"a":)" + nested(64) + '}';
    AllMalformed all;
    all.append({"a header 65 deep",
                tokenOf(deepHeader, goodClaims),
                "token_header_not_json",
                {u"header"_s, u"64"_s},
                State::unreadable,
                "json_too_deep"});
    all.append({"a payload 65 deep",
                withClaims(deepClaims),
                "token_payload_not_json",
                {u"payload"_s, u"64"_s},
                State::unreadable,
                "json_too_deep"});
    for (const Kind kind : {Kind::jwt, Kind::jwe})
        all.append({"a byte too large, " + token::name(kind),
                    QByteArray(token::maxTokenBytes + 1, 'A'),
                    "token_too_large",
                    {u"1 MiB"_s},
                    State::unreadable,
                    {},
                    Way::given,
                    kind});
    return all;
}

}  // namespace

AllMalformed malformedParts() {
    return wrongCounts() + emptyParts() + cut() + shortened() + tooMuch();
}

}  // namespace td::test
