// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::State;

namespace {

QByteArray withAlgorithm(const QByteArray &alg) {
    return tokenOf(memberOf("alg", alg), goodClaims);
}

AllMalformed badNames() {
    AllMalformed all;
    const auto add = [&all](const QByteArray &alg, const char *code, const QString &shown) {
        all.append({"alg \"" + alg + '"', withAlgorithm(alg), code, {shown}, State::valid});
    };
    for (const QByteArray &alg : QList<QByteArray>{"none", "None", "NONE", "nOnE", "nonE"})
        add(alg, "finding_alg_none", u'“' + QString::fromLatin1(alg) + u'”');
    for (const QByteArray &alg : QList<QByteArray>{
             "HS999",   "hs256", "Hs256", "HS-256", "HS_256", "HS 256", " HS256", "HS256 ",
             "SHA256",  "HMAC",  "HS",    "HS1024", "ES257",  "es256",  "ES256k", "EDDSA",
             "ed25519", "RSA",   "rs256", "PBKDF2", "null",   "0",      "{}",     "\xe6\x97\xa0"})
        add(alg, "finding_alg_unknown", QString::fromUtf8(alg));
    for (const QByteArray &alg : QList<QByteArray>{"RS999", "PS128", "RS"})
        add(alg, "finding_alg_unknown", QString::fromUtf8(alg));
    for (const QByteArray &alg : QList<QByteArray>{"RS1", "HS1", "MD5", "RSA1_5"})
        add(alg, "finding_weak_alg", QString::fromLatin1(alg));
    for (const QByteArray &alg :
         QList<QByteArray>{"dir", "ECDH-ES", "ECDH-ES+A128KW", "RSA-OAEP", "RSA-OAEP-256", "A128KW",
                           "A256GCMKW", "PBES2-HS256+A128KW", "PBES2-HS512+A256KW"})
        add(alg, "finding_alg_misplaced", QString::fromLatin1(alg));
    add("", "finding_alg_missing", u"“alg”"_s);
    for (const QByteArray &header :
         QList<QByteArray>{"{}", R"({"typ":"JWT"})", R"({"Alg":"HS256"})", R"({"ALG":"HS256"})",
                           R"({"alg":null})", R"({"alg":256})", R"({"alg":["HS256"]})"})
        all.append({"no alg: " + header,
                    tokenOf(header, goodClaims),
                    "finding_alg_missing",
                    {u"“alg”"_s},
                    State::valid});
    return all;
}

}  // namespace

AllMalformed malformedAlgorithms() {
    return badNames();
}

AllMalformed malformedExtensions() {
    AllMalformed all;
    const auto header = [](const QByteArray &crit) -> QByteArray {
        return R"({"alg":"HS256","kid":"k","exp":1,"b64":true,"crit":)" + crit + '}';
    };
    for (const QByteArray &crit : QList<QByteArray>{"[]",
                                                    "{}",
                                                    R"({"b64":true})",
                                                    R"("b64")",
                                                    "null",
                                                    "true",
                                                    "1",
                                                    R"([""])",
                                                    "[1]",
                                                    "[null]",
                                                    "[[]]",
                                                    R"([["b64"]])",
                                                    R"(["absent"])",
                                                    R"(["alg"])",
                                                    R"(["kid"])",
                                                    R"(["crit"])",
                                                    R"(["b64","b64"])",
                                                    R"(["exp","exp"])",
                                                    R"(["b64",1])",
                                                    R"(["B64"])"})
        all.append({"crit is " + crit,
                    tokenOf(header(crit), goodClaims),
                    "finding_crit_malformed",
                    {u"crit"_s, QString::fromLatin1(crit)},
                    State::valid});
    for (const QByteArray &crit : QList<QByteArray>{R"(["exp"])", R"(["b64","exp"])", R"(["exp","b64"])"})
        all.append({"crit is " + crit,
                    tokenOf(header(crit), goodClaims),
                    "finding_crit_unknown",
                    {u"crit"_s, u"“exp”"_s},
                    State::valid});
    for (const QByteArray &name :
         QList<QByteArray>{"http://example.com/UNDEFINED", "bork", "policy", "\xe7\xad\x96\xe7\x95\xa5"})
        all.append({"crit names " + name,
                    tokenOf(R"({"alg":"HS256",")" + name + R"(":true,"crit":[")" + name + "\"]}", goodClaims),
                    "finding_crit_unknown",
                    {QString::fromUtf8(name)},
                    State::valid});
    for (const QByteArray &rest : QList<QByteArray>{R"("b64":false)", R"("b64":false,"crit":["b64"])"})
        all.append({rest,
                    tokenOf(R"({"alg":"HS256",)" + rest + '}', goodClaims),
                    "finding_b64_false",
                    {u"b64"_s},
                    State::valid});
    return all;
}

AllMalformed malformedSignatures() {
    AllMalformed all;
    const auto add = [&all](const QByteArray &alg, qsizetype bytes, const char *code,
                            const QStringList &about) {
        all.append({alg + " of " + QByteArray::number(bytes) + " bytes",
                    tokenOf(memberOf("alg", alg), goodClaims, bytes), code,
                    QStringList{QString::fromLatin1(alg)} + about, State::valid});
    };
    for (const auto &[alg, size] : {std::pair<QByteArray, qsizetype>{"HS256", 32},
                                    {"HS384", 48},
                                    {"HS512", 64},
                                    {"ES256", 64},
                                    {"ES256K", 64},
                                    {"ES384", 96},
                                    {"ES512", 132},
                                    {"EdDSA", 64},
                                    {"RS256", 256},
                                    {"PS512", 256}}) {
        add(alg, 0, "finding_signature_missing", {});
        for (const qsizetype bytes : {qsizetype(1), size / 2 + 1, size - 1})
            add(alg, bytes, "finding_signature_length", {QString::number(bytes), QString::number(size)});
        if (size < 256)
            add(alg, size + 1, "finding_signature_length",
                {QString::number(size + 1), QString::number(size)});
    }
    // An ECDSA signature in the form that OpenSSL makes.
    add("ES256", 71, "finding_signature_length", {u"71"_s, u"64"_s});
    for (const QByteArray &alg : QList<QByteArray>{"RS256", "RS384", "PS256"}) {
        for (const qsizetype bytes : {64, 128, 192})
            add(alg, bytes, "finding_weak_key", {QString::number(bytes * 8)});
    }
    return all;
}

}  // namespace td::test
