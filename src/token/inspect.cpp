// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/inspect.h"

#include <algorithm>
#include <limits>

#include <QHash>

#include "token/compact.h"
#include "token/decode.h"
#include "token/findings.h"
#include "token/header_findings.h"
#include "token/identity.h"
#include "token/truncation.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {
void refuse(Inspection &inspection, QByteArrayView compact, base::Error fault) {
    inspection.state = State::unreadable;
    inspection.error = namedAsCut(std::move(fault), compact, inspection.kind);
}

/// An Error when some part after the header is not what a JWE has there.
base::Error faultInEncryptedParts(const Parts &parts) {
    constexpr size_t encryptedKey = 1;  // empty with direct encryption (RFC 7516 section 5.1)
    for (size_t index = encryptedKey; index < Parts::inJwe; ++index) {
        const Base64Url part = decodeBase64Url(parts.part.at(index));
        if (part.fault == Base64UrlForm::Fault::bad_character)
            return encodingFault(parts, index, part);
        if (part.size == 0 && index != encryptedKey) {
            return base::error(TokenFault::token_part_empty,
                               {{u"part"_s, partName(parts, index)}, {u"at"_s, parts.offset(index)}});
        }
    }
    return {};
}

void inspectJwe(QByteArrayView compact, Inspection &inspection) {
    if (compact.size() > maxTokenBytes)
        return refuse(inspection, compact, tooLarge(compact));
    const Parts parts = split(compact);
    if (parts.count != Parts::inJwe)
        return refuse(inspection, compact, partCountFault(parts));
    const auto header = readHeader(parts);
    if (!header)
        return refuse(inspection, compact, header.error());
    if (base::Error fault = faultInEncryptedParts(parts); !fault.isNull())
        return refuse(inspection, compact, std::move(fault));
    inspection.header = *header;
    inspection.state = State::unknown;
    inspection.findings = headerFindings(header->root(), Kind::jwe) +
                          encryptionFindings(header->root(), parts) + encodingFindings(parts);
}

QStringList namesIn(base::JsonView object) {
    QStringList names;
    for (const auto &member : object)
        names.append(QString::fromUtf8(member.name()));
    return names;
}

/// About the parameters of \a unprotected, which count as much as those of \a header and must not be there
/// twice.
void noteUnprotected(base::JsonView header, base::JsonView unprotected, QList<Finding> &findings) {
    const QStringList names = namesIn(unprotected);
    findings.append(
        finding(TokenFinding::finding_unprotected_header, Severity::warning, {{u"names"_s, names}}));
    for (const QString &name : names) {
        if (header[name.toUtf8()].exists())
            findings.append(finding(TokenFinding::finding_duplicate_name, Severity::warning,
                                    {{u"part"_s, u"header"_s}, {u"name"_s, name}}));
    }
    if (unprotected["alg"].isString())
        findings.removeIf(
            [](const Finding &one) { return base::is(one.what, TokenFinding::finding_alg_missing); });
}

void inspectJws(QByteArrayView compact, const base::Json &unprotected, qint64 nowMs, Inspection &inspection) {
    if (!unprotected.isNull() && compact.startsWith('.'))
        return refuse(inspection, compact,
                      base::error(TokenFault::token_header_unprotected,
                                  {{u"at"_s, qsizetype(0)}, {u"names"_s, namesIn(unprotected.root())}}));
    const auto decoded = decode(compact);
    if (!decoded)
        return refuse(inspection, compact, decoded.error());
    inspection.header = decoded->header;
    inspection.payload = decoded->payload;
    inspection.payloadText = QString::fromUtf8(decoded->payloadText);
    inspection.signatureBytes = decoded->signature.size();

    const base::JsonView header = decoded->header.root();
    const base::JsonView claims = decoded->payload.isNull() ? base::JsonView() : decoded->payload.root();
    const Times times = readTimes(claims);
    inspection.times = times.span;
    inspection.state = times.stateAt(nowMs);
    inspection.findings = headerFindings(header, Kind::jwt) +
                          signatureFindings(header, inspection.signatureBytes) + claimFindings(claims) +
                          times.findings + futureFindings(times.span, nowMs);
    if (decoded->padded || decoded->unusedBits || decoded->oddLength)
        inspection.findings += encodingFindings(split(compact));
    if (unprotected.root().size() > 0)
        noteUnprotected(header, unprotected.root(), inspection.findings);
}
}  // namespace

Inspection inspect(const Found &found, qint64 nowMs) {
    Inspection inspection;
    inspection.kind = found.kind;
    inspection.offset = found.offset;
    inspection.masked = masked(found.token);
    inspection.fingerprint = fingerprint(found.token);
    switch (found.kind) {
        case Kind::jwt:
            inspectJws(found.token, base::Json::parse(found.unprotected).value_or(base::Json()), nowMs,
                       inspection);
            break;
        case Kind::jwe:
            inspectJwe(found.token, inspection);
            break;
        case Kind::opaque:
            inspection.state = State::unknown;
            break;
    }
    return inspection;
}

QList<Inspection> inspectAll(QByteArrayView text, qint64 nowMs) {
    const QList<Found> found = find(text);
    QList<Inspection> inspections;
    QHash<QByteArray, qsizetype> known;
    for (const Found &one : found) {
        const auto first = known.constFind(one.token);
        if (first != known.constEnd()) {
            inspections[*first].elsewhere.append(one.offset);
            continue;
        }
        known.insert(one.token, inspections.size());
        inspections.append(inspect(one, nowMs));
    }
    const auto expiryOf = [](const Inspection &one) {
        return one.times.expiresAt.value_or(std::numeric_limits<qint64>::max());
    };
    std::stable_sort(inspections.begin(), inspections.end(),
                     [&](const Inspection &a, const Inspection &b) { return expiryOf(a) < expiryOf(b); });
    return inspections;
}

}  // namespace td::token
