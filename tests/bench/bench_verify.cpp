// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include "bench.h"
#include "token/decode.h"
#include "token/sign.h"
#include "token/signature/verify.h"

using namespace td;

namespace {

const QByteArray secret = "not-a-real-key-but-one-of-32-bytes-or-more";

/// 275 bytes, as tokens of services are: header, six claims, HS256.
QByteArray makeToken() {
    return token::signHs256(
        R"({"iss":"https://id.example","sub":"1380100177150345266","uid":"1380100177150345266",)"
        R"("app_id":"appID","iat":1630410661,"exp":1630417861,"jti":"b"})",
        base::Secret::copyOf(secret));
}

/// What a program has that puts together what Qt offers. True when the signature matches.
bool verifyPlainly(const QByteArray &compact) {
    const QList<QByteArray> parts = compact.split('.');
    const auto bytes = [&parts](qsizetype index) {
        return QByteArray::fromBase64(parts[index], QByteArray::Base64UrlEncoding);
    };
    const QJsonObject header = QJsonDocument::fromJson(bytes(0)).object();
    const QJsonObject payload = QJsonDocument::fromJson(bytes(1)).object();
    bench::keep(payload.value(QLatin1String("uid")).toString());
    bench::keep(payload.value(QLatin1String("exp")).toInteger());
    if (header.value(QLatin1String("alg")).toString() != QLatin1String("HS256"))
        return false;
    const QByteArray signedPart = compact.left(compact.lastIndexOf('.'));
    return QMessageAuthenticationCode::hash(signedPart, secret, QCryptographicHash::Sha256) == bytes(2);
}

void hs256(const char *subject) {
    const QByteArray compact = makeToken();
    const token::Keys keys{{token::secretKey(base::Secret::copyOf(secret), QStringLiteral("secret"))}, {}};
    if (!token::verify(compact, keys).isSound() || !verifyPlainly(compact))
        qFatal("the token is not verified");
    const double ours = bench::measure([&] {
        const auto decoded = token::decode(compact);
        const base::JsonView payload = decoded->payload.root();
        bench::keep(payload["uid"].utf8());
        bench::keep(payload["exp"].toInt64());
        bench::keep(token::verify(compact, keys));
    });
    const double qt = bench::measure([&compact] { bench::keep(verifyPlainly(compact)); });
    bench::report(subject, ours, "QMessageAuthenticationCode+QJsonDocument", qt);
}

}  // namespace

TD_BENCH("token.verify_hs256", hs256);
