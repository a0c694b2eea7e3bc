// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/verify.h"

#include <algorithm>
#include <array>

#include <QStringList>
#include <QVarLengthArray>

#include "token/compact.h"
#include "token/header_findings.h"
#include "token/signature/algorithm.h"
#include "token/signature/header_rules.h"
#include "token/truncation.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t payloadPart = 1;
constexpr size_t signaturePart = 2;

/// What a JWS has apart from its header.
struct Signed {
    QByteArrayView text;  ///< the signing input (RFC 7515 section 5.2 step 8)
    QByteArray signature;
};

/// An Error when \a part, which is \a form, is not base64url as RFC 7515 section 2 has it.
base::Error strictFault(const Parts &parts, size_t part, const Base64UrlForm &form) {
    if (form.fault != Base64UrlForm::Fault::none)
        return encodingFault(parts, part, form);
    if (form.padded) {
        const qsizetype at = parts.offset(part) + parts.part.at(part).indexOf('=');
        return base::error(
            TokenFault::token_bad_character,
            {{u"part"_s, partName(parts, part)}, {u"character"_s, u"U+003D"_s}, {u"at"_s, at}});
    }
    if (form.unusedBits)
        return base::error(SignatureFault::signature_unused_bits, {{u"part"_s, partName(parts, part)}});
    return {};
}

/// An Error when the payload is no bytes at all. What they mean is of no concern here.
base::Error payloadFault(const Parts &parts) {
    const QByteArrayView part = parts.part[payloadPart];
    QVarLengthArray<char, 1024> room(base64UrlRoom(part.size()));
    return strictFault(parts, payloadPart, decodeBase64UrlTo(part, room.data()));
}

base::Error takeSigned(const Parts &parts, Signed &made) {
    if (base::Error fault = payloadFault(parts); !fault.isNull())
        return fault;
    Base64Url signature = decodeBase64Url(parts.part[signaturePart]);
    if (base::Error fault = strictFault(parts, signaturePart, signature); !fault.isNull())
        return fault;
    made.text = parts.whole.first(parts.offset(signaturePart) - 1);
    made.signature = std::move(signature.bytes);
    return {};
}

Verification &end(Verification &verification, SignatureResult result, base::Error reason) {
    verification.result = result;
    verification.reason = std::move(reason);
    return verification;
}

base::Error lengthFault(const Algorithm &algorithm, qsizetype bytes, qsizetype expected) {
    return base::error(
        SignatureFault::signature_length,
        {{u"alg"_s, QString::fromLatin1(algorithm.name)}, {u"bytes"_s, bytes}, {u"expected"_s, expected}});
}

/// An Error when \a key, which fits, did not make the signature.
base::Error checkWith(const Key &key, const Algorithm &algorithm, const Signed &token) {
    const qsizetype expected = key.material.signatureBytes(algorithm);
    if (token.signature.size() != expected)
        return lengthFault(algorithm, token.signature.size(), expected);
    switch (key.material.check(algorithm, token.text, token.signature)) {
        case Match::yes:
            return {};
        case Match::out_of_range:
            return base::error(SignatureFault::signature_out_of_range,
                               {{u"alg"_s, QString::fromLatin1(algorithm.name)}});
        case Match::no:
            break;
    }
    return base::error(SignatureFault::signature_mismatch, {{u"key"_s, key.name}});
}

/// The one reason for what \a tried says, of which \a fitting are about keys that fit the token.
base::Error reasonOf(const QList<Tried> &tried, const QStringList &fitting) {
    if (tried.isEmpty())
        return base::error(SignatureFault::signature_no_key);
    if (fitting.size() == 1 || tried.size() == 1) {
        const auto told = std::find_if(tried.begin(), tried.end(), [&](const Tried &one) {
            return fitting.isEmpty() || one.key == fitting.first();
        });
        return told->reason;
    }
    if (fitting.isEmpty()) {
        QStringList names;
        for (const Tried &one : tried)
            names.append(one.key);
        return base::error(SignatureFault::signature_none_fits, {{u"keys"_s, names}});
    }
    return base::error(SignatureFault::signature_none_signed, {{u"keys"_s, fitting}});
}

void noteWeakness(const Key &key, const Algorithm &algorithm, Verification &verification) {
    if (algorithm.scheme != Scheme::hmac || key.material.secretBytes() >= algorithm.hashBytes)
        return;
    verification.findings.append(
        {base::error(SignatureFinding::finding_weak_secret, {{u"alg"_s, verification.alg},
                                                             {u"bytes"_s, key.material.secretBytes()},
                                                             {u"least"_s, algorithm.hashBytes}}),
         Severity::warning});
}

Verification &tryKeys(const Keys &keys, const HeaderFacts &header, const Signed &token,
                      Verification &verification) {
    const Algorithm &algorithm = *header.algorithm;
    QStringList fitting;
    for (qsizetype at = 0; at < keys.usable.size(); ++at) {
        const Key &key = keys.usable.at(at);
        base::Error reason = mismatch(key, header);
        const bool keyFits = reason.isNull();
        if (keyFits)
            reason = checkWith(key, algorithm, token);
        if (reason.isNull()) {
            verification.key = key.name;
            verification.signer = at;
            noteWeakness(key, algorithm, verification);
            return end(verification, SignatureResult::valid, {});
        }
        if (keyFits)
            fitting.append(key.name);
        verification.tried.append({key.name, std::move(reason)});
    }
    for (const RefusedKey &refused : keys.refused)
        verification.tried.append({refused.name, refused.reason});
    return end(verification, fitting.isEmpty() ? SignatureResult::no_key : SignatureResult::invalid,
               reasonOf(verification.tried, fitting));
}

/// The facts of \a header. Nearly every token of a service has the same one, for which readHeader() gives the
/// same document: its facts are kept, and so is it, or another might come to stand in its place in memory.
const HeaderFacts &factsOf(const base::Json &header) {
    thread_local base::Json last;
    thread_local HeaderFacts facts;
    if (last.isNull() || last.text().data() != header.text().data()) {
        facts = readFacts(header.root());
        last = header;
    }
    return facts;
}

/// Spare bits in the last character of a signature of the wrong length are those of a token that was cut.
base::Error namedAsShort(base::Error fault, const Parts &parts, const HeaderFacts &header) {
    if (header.algorithm == nullptr || !base::is(fault, SignatureFault::signature_unused_bits))
        return fault;
    const qsizetype bytes = decodeBase64Url(parts.part[signaturePart]).size;
    const qsizetype expected = expectedSignatureSize(header.algorithm->name, bytes);
    const bool isOfSignature = fault.values.value(u"part"_s).toString() == partName(parts, signaturePart);
    return isOfSignature && bytes != expected ? lengthFault(*header.algorithm, bytes, expected) : fault;
}

Verification &verifyParts(const Parts &parts, const Keys &keys, Verification &verification) {
    Base64UrlForm form;
    const base::Result<base::Json> read = readHeader(parts, &form);
    if (!read)
        return end(verification, SignatureResult::invalid, read.error());
    const HeaderFacts &header = factsOf(*read);
    verification.alg = header.alg;
    verification.kid = header.kid.value_or(QString());
    verification.findings = header.findings;
    if (parts.count == Parts::inJwe)
        return end(verification, SignatureResult::unsupported,
                   base::error(SignatureFault::signature_encrypted));
    Signed token;
    base::Error fault = strictFault(parts, 0, form);
    if (fault.isNull())
        fault = takeSigned(parts, token);
    fault = namedAsShort(std::move(fault), parts, header);
    if (fault.isNull())
        fault = header.fault;
    if (!fault.isNull())
        return end(verification, SignatureResult::invalid, std::move(fault));
    if (header.algorithm == nullptr)
        return end(verification, SignatureResult::unsupported,
                   base::error(SignatureFault::signature_alg_unknown, {{u"alg"_s, verification.alg}}));
    const qsizetype fixed = header.algorithm->signatureBytes;
    if (fixed > 0 && token.signature.size() != fixed)
        return end(verification, SignatureResult::invalid,
                   lengthFault(*header.algorithm, token.signature.size(), fixed));
    return tryKeys(keys, header, token, verification);
}

}  // namespace

QByteArray name(SignatureResult result) {
    static constexpr std::array names{"valid", "invalid", "unsupported", "no_key"};
    return names.at(static_cast<size_t>(result));
}

bool Verification::isSound() const {
    return result == SignatureResult::valid &&
           std::none_of(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.severity != Severity::note; });
}

bool Verification::isMalformed() const {
    return reason.code.startsWith("token_");
}

Verification verify(QByteArrayView compact, const Keys &keys) {
    Verification verification;
    if (compact.size() > maxTokenBytes)
        return end(verification, SignatureResult::invalid, tooLarge(compact));
    const Parts parts = split(compact);
    if (parts.count != Parts::inJws && parts.count != Parts::inJwe)
        return end(verification, SignatureResult::invalid,
                   namedAsCut(partCountFault(parts), compact, Kind::jwt));
    return verifyParts(parts, keys, verification);
}

}  // namespace td::token
