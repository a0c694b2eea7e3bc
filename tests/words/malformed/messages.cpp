// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include <QStringEncoder>

#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::State;

namespace {

AllMalformed placeholders() {
    AllMalformed all;
    for (const QByteArray &left :
         QList<QByteArray>{"null", "undefined", "$TOKEN", "${TOKEN}", "{{token}}", "{{ token }}", "<token>",
                           "%TOKEN%", "[object Object]", "${{ secrets.API_TOKEN }}"}) {
        const QString shown = u'“' + QString::fromLatin1(left) + u'”';
        for (const QByteArray &before : QList<QByteArray>{"Bearer ", "Authorization: Bearer ", ""})
            all.append({before + left, before + left, "token_placeholder", {shown}});
        all.append({"JSON with " + left, memberOf("access_token", left), "token_placeholder", {shown}});
    }
    for (const QByteArray &left :
         QList<QByteArray>{"YOUR_TOKEN", "your-jwt-here", "token", "xxxx", "<value>"})
        all.append({"a header with " + left,
                    "Authorization: Bearer " + left,
                    "token_placeholder",
                    {u'“' + QString::fromLatin1(left) + u'”'}});
    return all;
}

/// A JWS in JSON: flattened, with \a header for an unprotected one when there is any.
QByteArray flattened(const QByteArray &token, const QByteArray &header = {}) {
    const QList<QByteArray> parts = token.split('.');
    const QByteArray more = header.isEmpty() ? QByteArray() : QByteArray(R"("header":)" + header + ',');
    return R"({"payload":")" + parts[1] + R"(",)" + more + R"("protected":")" + parts[0] +
           R"(","signature":")" + parts[2] + "\"}";
}

AllMalformed serialised() {
    AllMalformed all;
    const auto add = [&all](const char *name, const QByteArray &text, const char *code,
                            const QStringList &about, State state) {
        all.append({QByteArray("in JSON: ") + name, text, code, about, state});
    };
    add("alg none", flattened(tokenOf(R"({"alg":"none"})", goodClaims)), "finding_alg_none", {u"none"_s},
        State::valid);
    add("an unknown alg", flattened(tokenOf(R"({"alg":"HS999"})", goodClaims)), "finding_alg_unknown",
        {u"HS999"_s}, State::valid);
    add("an array for a payload", flattened(withClaims("[]")), "finding_payload_not_object", {u"array"_s},
        State::unknown);
    add("a short signature", flattened(tokenOf(goodHeader, goodClaims, 31)), "finding_signature_length",
        {u"31"_s, u"32"_s}, State::valid);
    add("an unprotected header", flattened(withClaims(goodClaims), R"({"kid":"a","jku":"b"})"),
        "finding_unprotected_header", {u"kid"_s, u"jku"_s}, State::valid);
    add("a parameter in both headers", flattened(withClaims(goodClaims), R"({"alg":"none"})"),
        "finding_duplicate_name", {u"header"_s, u"alg"_s}, State::valid);
    const QList<QByteArray> parts = withClaims(goodClaims).split('.');
    add("no protected header",
        R"({"payload":")" + parts[1] + R"(","header":{"alg":"HS256"},"signature":")" + parts[2] + "\"}",
        "token_header_unprotected", {u"alg"_s}, State::unreadable);
    add("several signatures, one of them",
        R"({"payload":")" + parts[1] + R"(","signatures":[{"protected":"eyJhbGciOiJI","signature":"AAAA"}]})",
        "token_header_not_json", {u"header"_s}, State::unreadable);
    all.last().reason = "json_unterminated_string";
    return all;
}

AllMalformed inUtf16() {
    AllMalformed all;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QByteArray order = encoding == QStringConverter::Utf16LE ? "UTF-16LE: " : "UTF-16BE: ";
        const auto add = [&](const QByteArray &text, const char *code, const QStringList &about,
                             State state) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encoder.encode(QString::fromUtf8(text));
            all.append({order + code, bytes, code, about, state});
        };
        add(tokenOf(R"({"alg":"HS999"})", goodClaims), "finding_alg_unknown", {u"HS999"_s}, State::valid);
        add("Bearer undefined\r\n", "token_placeholder", {u"undefined"_s}, State::unreadable);
        add(withClaims(R"({"exp":1630417861359})"), "finding_bad_time", {u"exp"_s}, State::unknown);
        all.last().reason = "time_in_milliseconds";
        add(withClaims(goodClaims).left(30), "token_truncated", {u"payload"_s, u"30"_s}, State::unreadable);
    }
    return all;
}

}  // namespace

AllMalformed malformedMessages() {
    return placeholders() + serialised() + inUtf16();
}

}  // namespace td::test
