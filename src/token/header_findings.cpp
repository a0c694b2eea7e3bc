// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/header_findings.h"

#include <array>

#include "token/alg_name.h"
#include "token/json_type.h"
#include "token/name_findings.h"
#include "token/signature/header_rules.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestRsaBytes = 64;
constexpr qsizetype leastRsaBytes = 256;
constexpr qsizetype longestRaw = 64;

struct Parameter {
    const char *name;
    const char *type;  ///< as typeName() has it
};
/// RFC 7515 section 4.1, RFC 7516 section 4.1, RFC 7518 section 4.6.1, RFC 7797. `crit` has rules of its own.
constexpr std::array parameters{
    Parameter{"alg", "string"},      Parameter{"typ", "string"},  Parameter{"cty", "string"},
    Parameter{"kid", "string"},      Parameter{"jku", "string"},  Parameter{"jwk", "object"},
    Parameter{"x5u", "string"},      Parameter{"x5c", "array"},   Parameter{"x5t", "string"},
    Parameter{"x5t#S256", "string"}, Parameter{"b64", "boolean"}, Parameter{"enc", "string"},
    Parameter{"zip", "string"},      Parameter{"epk", "object"},  Parameter{"apu", "string"},
    Parameter{"apv", "string"},
};

QList<Finding> typeFindings(base::JsonView header) {
    QList<Finding> all;
    for (const Parameter &parameter : parameters) {
        const base::JsonView value = header[parameter.name];
        const QString type = QString::fromLatin1(parameter.type);
        if (value.exists() && typeName(value) != type)
            all.append(finding(TokenFinding::finding_header_type, Severity::warning,
                               {{u"name"_s, QString::fromLatin1(parameter.name)},
                                {u"expected"_s, type},
                                {u"found"_s, typeName(value)}}));
    }
    return all;
}

QList<Finding> algorithmFindings(base::JsonView alg, Kind kind) {
    const QVariantMap values{{u"alg"_s, alg.toString()}};
    const QByteArrayView name = alg.utf8();
    if (name.isEmpty())
        return {finding(TokenFinding::finding_alg_missing, Severity::serious)};
    if (isNone(alg))
        return {finding(TokenFinding::finding_alg_none, Severity::serious, values)};
    if (isWeakAlgorithm(name))
        return {finding(TokenFinding::finding_weak_alg, Severity::warning, values)};
    const bool signs = isSigningAlgorithm(name);
    if (!signs && !isKeyEncryption(name))
        return {finding(TokenFinding::finding_alg_unknown, Severity::warning, values)};
    if (signs == (kind == Kind::jwe))
        return {finding(TokenFinding::finding_alg_misplaced, Severity::serious, values)};
    return {};
}

/// What verify() would refuse the token for, said of the token.
QList<Finding> critFindings(base::JsonView header) {
    const base::Error fault = critFault(header);
    if (base::is(fault, SignatureFault::signature_crit_unknown))
        return {finding(TokenFinding::finding_crit_unknown, Severity::warning, fault.values)};
    if (fault.isNull())
        return {};
    return {finding(TokenFinding::finding_crit_malformed, Severity::serious,
                    {{u"raw"_s, QString::fromUtf8(header["crit"].raw()).left(longestRaw)}})};
}

}  // namespace

QList<Finding> headerFindings(base::JsonView header, Kind kind) {
    QList<Finding> all = algorithmFindings(header["alg"], kind) + typeFindings(header) + critFindings(header);
    const base::JsonView enc = header["enc"];
    if (kind == Kind::jwe && enc.isString() && contentEncryption(enc.utf8()) == nullptr)
        all.append(
            finding(TokenFinding::finding_enc_unknown, Severity::warning, {{u"enc"_s, enc.toString()}}));
    if (const base::JsonView b64 = header["b64"]; b64.isBool() && !b64.toBool())
        all.append(finding(TokenFinding::finding_b64_false, Severity::warning));
    if (header["zip"].isString())
        all.append(finding(TokenFinding::finding_compressed, Severity::note));
    return all + nameFindings(header, u"header"_s);
}

qsizetype expectedSignatureSize(QByteArrayView alg, qsizetype bytes) {
    if (isRsaSignature(alg))
        return qMax(bytes, leastRsaBytes);
    const QList<qsizetype> likely = likelySignatureSizes(alg);
    return likely.isEmpty() || likely.contains(bytes) ? bytes : likely.first();
}

QList<Finding> signatureFindings(base::JsonView header, qsizetype bytes) {
    const base::JsonView alg = header["alg"];
    if (alg.utf8().isEmpty() || isNone(alg))
        return {};
    if (bytes == 0)
        return {finding(TokenFinding::finding_signature_missing, Severity::serious,
                        {{u"alg"_s, alg.toString()}})};
    if (isRsaSignature(alg.utf8()) && bytes < leastRsaBytes && bytes % shortestRsaBytes == 0)
        return {finding(TokenFinding::finding_weak_key, Severity::warning,
                        {{u"alg"_s, alg.toString()}, {u"bits"_s, bytes * 8}})};
    const qsizetype expected = expectedSignatureSize(alg.utf8(), bytes);
    if (bytes == expected)
        return {};
    return {finding(TokenFinding::finding_signature_length, Severity::serious,
                    {{u"alg"_s, alg.toString()}, {u"bytes"_s, bytes}, {u"expected"_s, expected}})};
}

QList<Finding> encryptionFindings(base::JsonView header, const Parts &parts) {
    constexpr size_t encryptedKey = 1;
    constexpr size_t vector = 2;
    constexpr size_t tag = 4;
    QList<Finding> all;
    const base::JsonView alg = header["alg"];
    const qsizetype keyBytes = decodeBase64Url(parts.part.at(encryptedKey)).size;
    const EncryptedKey key = encryptedKeyOf(alg.utf8());
    if (key == EncryptedKey::some && keyBytes == 0)
        all.append(finding(TokenFinding::finding_encrypted_key_missing, Severity::serious,
                           {{u"alg"_s, alg.toString()}}));
    if (key == EncryptedKey::none && keyBytes > 0)
        all.append(finding(TokenFinding::finding_encrypted_key_unexpected, Severity::serious,
                           {{u"alg"_s, alg.toString()}, {u"bytes"_s, keyBytes}}));
    const ContentEncryption *const enc = contentEncryption(header["enc"].utf8());
    for (const size_t index : {vector, tag}) {
        const qsizetype bytes = decodeBase64Url(parts.part.at(index)).size;
        const qsizetype expected = enc == nullptr ? bytes : index == tag ? enc->tag : enc->vector;
        if (bytes != expected)
            all.append(finding(TokenFinding::finding_part_length, Severity::serious,
                               {{u"part"_s, partName(parts, index)},
                                {u"enc"_s, header["enc"].toString()},
                                {u"bytes"_s, bytes},
                                {u"expected"_s, expected}}));
    }
    return all;
}

}  // namespace td::token
