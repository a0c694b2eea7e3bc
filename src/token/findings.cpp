// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/findings.h"

#include <array>

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {
Finding finding(TokenFinding code, Severity severity, QVariantMap values = {}) {
    return {base::error(code, std::move(values)), severity};
}

bool isNone(base::JsonView alg) {
    return alg.utf8().compare("none", Qt::CaseInsensitive) == 0;
}

QList<Finding> duplicates(base::JsonView object, const QString &part) {
    QList<Finding> all;
    for (const QByteArray &twice : base::duplicateNames(object)) {
        all.append(finding(TokenFinding::finding_duplicate_name, Severity::warning,
                           {{u"part"_s, part}, {u"name"_s, QString::fromUtf8(twice)}}));
    }
    return all;
}

/// The bytes a signature under \a alg has; 0 where the key decides (RFC 7518 section 3, RFC 8812
/// section 3.2).
qsizetype signatureSize(QByteArrayView alg) {
    struct Fixed {
        QByteArrayView alg;
        qsizetype bytes = 0;
    };
    static constexpr std::array<Fixed, 7> sizes{{{"HS256", 32},
                                                 {"HS384", 48},
                                                 {"HS512", 64},
                                                 {"ES256", 64},
                                                 {"ES256K", 64},
                                                 {"ES384", 96},
                                                 {"ES512", 132}}};
    for (const Fixed &fixed : sizes) {
        if (fixed.alg == alg)
            return fixed.bytes;
    }
    return 0;
}

/// Reads one time claim; true when it is there and no time.
bool isBadTime(base::JsonView claims, QByteArrayView claim, std::optional<qint64> &time,
               QList<Finding> &findings) {
    const base::JsonView value = claims[claim];
    if (!value.exists())
        return false;
    const base::Result<qint64> read = readTime(value, Unit::seconds);
    if (read) {
        time = *read;
        return false;
    }
    findings.append(
        finding(TokenFinding::finding_bad_time, Severity::serious,
                {{u"name"_s, QString::fromLatin1(claim)}, {u"reason"_s, QVariant::fromValue(read.error())}}));
    return true;
}
}  // namespace

State Times::stateAt(qint64 nowMs) const {
    if (!hasClaims || badExpiry)
        return State::unknown;
    const State state = token::stateAt(span, nowMs);
    return badNotBefore && state != State::expired ? State::unknown : state;
}

Times readTimes(base::JsonView claims) {
    Times times;
    times.hasClaims = claims.isObject();
    if (!times.hasClaims)
        return times;
    Span &span = times.span;
    times.badExpiry = isBadTime(claims, "exp", span.expiresAt, times.findings);
    times.badNotBefore = isBadTime(claims, "nbf", span.notBefore, times.findings);
    isBadTime(claims, "iat", span.issuedAt, times.findings);
    if (!span.expiresAt && !times.badExpiry)
        times.findings.append(finding(TokenFinding::finding_no_expiry, Severity::warning));
    if (span.expiresAt && span.issuedAt && *span.expiresAt <= *span.issuedAt)
        times.findings.append(finding(TokenFinding::finding_expires_before_issued, Severity::warning));
    return times;
}

QList<Finding> headerFindings(base::JsonView header) {
    QList<Finding> all;
    const base::JsonView alg = header["alg"];
    if (!alg.isString())
        all.append(finding(TokenFinding::finding_alg_missing, Severity::serious));
    else if (isNone(alg))
        all.append(finding(TokenFinding::finding_alg_none, Severity::serious));
    return all + duplicates(header, u"header"_s);
}

QList<Finding> signatureFindings(base::JsonView header, qsizetype bytes) {
    const base::JsonView alg = header["alg"];
    if (!alg.isString() || isNone(alg))
        return {};
    if (bytes == 0)
        return {finding(TokenFinding::finding_signature_missing, Severity::serious)};
    const qsizetype expected = signatureSize(alg.utf8());
    if (expected == 0 || bytes == expected)
        return {};
    return {finding(TokenFinding::finding_signature_length, Severity::serious,
                    {{u"alg"_s, alg.toString()}, {u"bytes"_s, bytes}, {u"expected"_s, expected}})};
}

QList<Finding> claimFindings(base::JsonView claims) {
    if (!claims.isObject())
        return {finding(TokenFinding::finding_payload_not_object, Severity::warning)};
    return duplicates(claims, u"payload"_s);
}

QList<Finding> encodingFindings(const Parts &parts) {
    QList<Finding> all;
    for (size_t index = 0; index < static_cast<size_t>(parts.count); ++index) {
        const Base64Url part = decodeBase64Url(parts.part.at(index));
        const QVariantMap values{{u"part"_s, partName(parts, index)}};
        if (part.padded)
            all.append(finding(TokenFinding::finding_padded, Severity::note, values));
        if (part.unusedBits)
            all.append(finding(TokenFinding::finding_unused_bits, Severity::note, values));
    }
    return all;
}

}  // namespace td::token
