// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/signing.h"

#include <array>

#include <QRandomGenerator>
#include <QUrl>

#include "service/definition.h"
#include "service/profile.h"
#include "token/sign.h"

namespace td::service {

namespace {

using Part = Signing::Part;

constexpr QByteArrayView claimWord = "claim.";

struct Word {
    const char *text;
    Part::Kind kind;
};

constexpr std::array words{
    Word{"timestamp_ms", Part::Kind::timestamp_ms},
    Word{"timestamp_s", Part::Kind::timestamp_s},
    Word{"nonce", Part::Kind::nonce},
    Word{"method", Part::Kind::method},
    Word{"path", Part::Kind::path},
    Word{"body", Part::Kind::body},
    Word{"signature", Part::Kind::signature},
};

/// All that a part can stand for but the signature itself.
QByteArray valueOf(const Part &part, const base::Request &request, const Profile &profile,
                   const SigningMeans &means) {
    constexpr qint64 msPerSecond = 1'000;
    switch (part.kind) {
        case Part::Kind::claim:
            return profile.claims.value(part.claim);
        case Part::Kind::timestamp_ms:
            return QByteArray::number(means.nowMs);
        case Part::Kind::timestamp_s:
            return QByteArray::number(means.nowMs / msPerSecond);
        case Part::Kind::nonce:
            return means.nonce;
        case Part::Kind::method:
            return request.method;
        case Part::Kind::path:
            return QUrl::fromEncoded(request.url).path(QUrl::FullyEncoded).toLatin1();
        case Part::Kind::body:
            return request.body;
        case Part::Kind::signature:
            break;
    }
    return {};
}

QByteArray signatureOf(const Signing &signing, const base::Request &request, const Profile &profile,
                       const SigningMeans &means) {
    QByteArray text;
    for (const Part &part : signing.parts) {
        text += valueOf(part, request, profile, means);
        text += signing.afterEach;
    }
    const QByteArray mac =
        token::hmac(signing.isSha1 ? token::Hash::sha1 : token::Hash::sha256, text, means.secret);
    return signing.spelling == Signing::Spelling::hex ? mac.toHex() : mac.toBase64();
}

}  // namespace

QByteArray freshNonce() {
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

std::optional<Part> signingPart(QByteArrayView word) {
    if (word.startsWith(claimWord) && word.size() > claimWord.size())
        return Part{Part::Kind::claim, word.sliced(claimWord.size()).toByteArray()};
    for (const Word &known : words) {
        if (word == QByteArrayView(known.text))
            return Part{known.kind, {}};
    }
    return std::nullopt;
}

QList<QByteArray> claimsIn(const Signing &signing) {
    QList<QByteArray> claims;
    const auto add = [&claims](const Part &part) {
        if (part.kind == Part::Kind::claim && !claims.contains(part.claim))
            claims.append(part.claim);
    };
    for (const Part &part : signing.parts)
        add(part);
    for (const auto &[name, part] : signing.headers)
        add(part);
    return claims;
}

bool isSigned(const std::optional<Signing> &signing, const Profile &profile) {
    return signing && (!signing->optional || profile.signs);
}

bool isSigned(const Definition &definition, const Profile &profile) {
    return isSigned(definition.signing, profile);
}

base::Result<QList<base::Header>> signingHeaders(const Signing &signing, const base::Request &request,
                                                 const Profile &profile, const SigningMeans &means) {
    if (means.secret.isEmpty())
        return base::failure(PlanFault::plan_no_signing_key);
    if (signing.scheme == Signing::Scheme::bearer)
        return QList<base::Header>{{signing.bearerHeader, "Bearer " + means.secret.reveal().toByteArray()}};
    QList<base::Header> headers;
    for (const auto &[name, part] : signing.headers) {
        headers.append({name, part.kind == Part::Kind::signature
                                  ? signatureOf(signing, request, profile, means)
                                  : valueOf(part, request, profile, means)});
    }
    return headers;
}

}  // namespace td::service
