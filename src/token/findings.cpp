// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/findings.h"

#include <array>
#include <optional>

#include "token/json_type.h"
#include "token/name_findings.h"
#include "token/personal.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 dayMs = 24 * 3'600'000;
constexpr qint64 longestLifetimeMs = 366 * dayMs;
/// What two good clocks may differ by.
constexpr qint64 clockSlackMs = 60'000;

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

Finding claimType(const QString &name, const QString &expected, base::JsonView value) {
    return finding(TokenFinding::finding_claim_type, Severity::note,
                   {{u"name"_s, name}, {u"expected"_s, expected}, {u"found"_s, typeName(value)}});
}

/// `aud` is a string, or several in an array (RFC 7519 section 4.1.3).
QList<Finding> audienceFindings(base::JsonView audience) {
    if (audience.exists() && !audience.isString() && !audience.isArray())
        return {claimType(u"aud"_s, u"string, array"_s, audience)};
    if (audience.isArray()) {
        qsizetype index = 0;
        for (const auto &element : audience) {
            if (!element.value().isString())
                return {claimType(u"aud[%1]"_s.arg(index), u"string"_s, element.value())};
            ++index;
        }
    }
    return {};
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
        times.findings.append(
            finding(TokenFinding::finding_expires_before_issued, Severity::warning,
                    {{u"expires_at"_s, *span.expiresAt}, {u"issued_at"_s, *span.issuedAt}}));
    if (span.expiresAt && span.notBefore && *span.expiresAt <= *span.notBefore)
        times.findings.append(
            finding(TokenFinding::finding_expires_before_valid, Severity::warning,
                    {{u"expires_at"_s, *span.expiresAt}, {u"not_before"_s, *span.notBefore}}));
    const std::optional<qint64> start = span.issuedAt ? span.issuedAt : span.notBefore;
    if (start && span.expiresAt && *span.expiresAt - *start > longestLifetimeMs)
        times.findings.append(finding(TokenFinding::finding_long_lifetime, Severity::warning,
                                      {{u"days"_s, (*span.expiresAt - *start) / dayMs}}));
    return times;
}

QList<Finding> futureFindings(const Span &times, qint64 nowMs) {
    QList<Finding> all;
    if (times.notBefore && *times.notBefore > nowMs)
        all.append(finding(TokenFinding::finding_not_before_in_future, Severity::warning,
                           {{u"not_before"_s, *times.notBefore}}));
    if (times.issuedAt && *times.issuedAt > nowMs + clockSlackMs)
        all.append(finding(TokenFinding::finding_issued_in_future, Severity::warning,
                           {{u"issued_at"_s, *times.issuedAt}}));
    return all;
}

QList<Finding> claimFindings(base::JsonView claims) {
    if (!claims.isObject())
        return {finding(TokenFinding::finding_payload_not_object, Severity::warning,
                        {{u"found"_s, claims.exists() ? typeName(claims) : u"utf8"_s}})};
    QList<Finding> all = nameFindings(claims, u"payload"_s);
    for (const char *const name : {"iss", "sub", "jti"}) {
        if (const base::JsonView value = claims[name]; value.exists() && !value.isString())
            all.append(claimType(QString::fromLatin1(name), u"string"_s, value));
    }
    all += audienceFindings(claims["aud"]);
    for (const PersonalClaim &claim : personalClaims(claims)) {
        const QString kind = claim.kind == PersonalClaim::Kind::mail ? u"mail"_s : u"phone"_s;
        all.append(finding(TokenFinding::finding_personal_data, Severity::note,
                           {{u"name"_s, claim.name}, {u"kind"_s, kind}}));
    }
    return all;
}

QList<Finding> encodingFindings(const Parts &parts) {
    QList<Finding> all;
    for (size_t index = 0; index < static_cast<size_t>(parts.count); ++index) {
        const Base64Url part = decodeBase64Url(parts.part.at(index));
        const QVariantMap values{{u"part"_s, partName(parts, index)}};
        if (part.padded)
            all.append(finding(TokenFinding::finding_padded, Severity::note, values));
        if (part.fault == Base64UrlForm::Fault::bad_length)
            all.append(finding(TokenFinding::finding_odd_length, Severity::warning, values));
        if (part.unusedBits)
            all.append(finding(TokenFinding::finding_unused_bits, Severity::note, values));
    }
    return all;
}

}  // namespace td::token
