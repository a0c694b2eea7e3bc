// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/findings.h"

#include <array>
#include <optional>

#include "token/alg_name.h"
#include "token/invisible.h"
#include "token/personal.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 dayMs = 24 * 3'600'000;
constexpr qint64 longestLifetimeMs = 366 * dayMs;
/// What two good clocks may differ by.
constexpr qint64 clockSlackMs = 60'000;
constexpr qsizetype shortestRsaBytes = 64;
constexpr qsizetype leastRsaBytes = 256;

Finding finding(TokenFinding code, Severity severity, QVariantMap values = {}) {
    return {base::error(code, std::move(values)), severity};
}

QList<Finding> duplicates(base::JsonView object, const QString &part) {
    QList<Finding> all;
    for (const QByteArray &twice : base::duplicateNames(object)) {
        all.append(finding(TokenFinding::finding_duplicate_name, Severity::warning,
                           {{u"part"_s, part}, {u"name"_s, QString::fromUtf8(twice)}}));
    }
    return all;
}

/// Name by name, also of what is within: which holds a character that cannot be seen.
void collectInvisible(base::JsonView container, const QString &part, QList<Finding> &all) {
    constexpr qsizetype most = 16;
    for (const auto &member : container) {
        if (all.size() >= most)
            return;
        const QString name = QString::fromUtf8(member.name());
        const std::optional<char32_t> inName = firstInvisible(name);
        const std::optional<char32_t> found = inName ? inName : firstInvisible(member.value().toString());
        if (found) {
            const QString character = u"U+"_s + u"%1"_s.arg(uint(*found), 4, 16, QChar(u'0')).toUpper();
            all.append(finding(TokenFinding::finding_invisible_characters, Severity::warning,
                               {{u"part"_s, part}, {u"name"_s, name}, {u"character"_s, character}}));
        } else {
            collectInvisible(member.value(), part, all);
        }
    }
}

/// The bytes a signature under \a alg has; \a bytes, those it does have, where nothing is wrong with them.
qsizetype expectedSize(QByteArrayView alg, qsizetype bytes) {
    if (isRsaSignature(alg))
        return qMax(bytes, leastRsaBytes);
    const QList<qsizetype> likely = likelySignatureSizes(alg);
    return likely.isEmpty() || likely.contains(bytes) ? bytes : likely.first();
}

Finding algorithmFinding(base::JsonView alg) {
    if (!alg.isString())
        return finding(TokenFinding::finding_alg_missing, Severity::serious);
    if (isNone(alg))
        return finding(TokenFinding::finding_alg_none, Severity::serious);
    if (isWeakAlgorithm(alg.utf8()))
        return finding(TokenFinding::finding_weak_alg, Severity::warning, {{u"alg"_s, alg.toString()}});
    return {};
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

QList<Finding> headerFindings(base::JsonView header) {
    QList<Finding> all;
    if (const Finding algorithm = algorithmFinding(header["alg"]); !algorithm.what.isNull())
        all.append(algorithm);
    if (header["zip"].exists())
        all.append(finding(TokenFinding::finding_compressed, Severity::note));
    all += duplicates(header, u"header"_s);
    collectInvisible(header, u"header"_s, all);
    return all;
}

QList<Finding> signatureFindings(base::JsonView header, qsizetype bytes) {
    const base::JsonView alg = header["alg"];
    if (!alg.isString() || isNone(alg))
        return {};
    if (bytes == 0)
        return {finding(TokenFinding::finding_signature_missing, Severity::serious)};
    if (isRsaSignature(alg.utf8()) && bytes < leastRsaBytes && bytes % shortestRsaBytes == 0)
        return {finding(TokenFinding::finding_weak_key, Severity::warning,
                        {{u"alg"_s, alg.toString()}, {u"bits"_s, bytes * 8}})};
    const qsizetype expected = expectedSize(alg.utf8(), bytes);
    if (bytes == expected)
        return {};
    return {finding(TokenFinding::finding_signature_length, Severity::serious,
                    {{u"alg"_s, alg.toString()}, {u"bytes"_s, bytes}, {u"expected"_s, expected}})};
}

QList<Finding> claimFindings(base::JsonView claims) {
    if (!claims.isObject())
        return {finding(TokenFinding::finding_payload_not_object, Severity::warning)};
    QList<Finding> all = duplicates(claims, u"payload"_s);
    collectInvisible(claims, u"payload"_s, all);
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
