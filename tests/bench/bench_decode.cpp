// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>

#include "bench.h"
#include "token/decode.h"
#include "token/sign.h"

using namespace td;

namespace {

/// 275 bytes, as tokens of services are: header, six claims, HS256.
QByteArray makeToken() {
    return token::signHs256(
        R"({"iss":"https://id.example","sub":"1380100177150345266","uid":"1380100177150345266",)"
        R"("app_id":"appID","iat":1630410661,"exp":1630417861,"jti":"b"})",
        base::Secret::copyOf("not-a-real-key"));
}

/// What a program has that puts together what Qt offers.
void decodePlainly(const QByteArray &compact) {
    const QList<QByteArray> parts = compact.split('.');
    const auto bytes = [&parts](qsizetype index) {
        return QByteArray::fromBase64(parts[index], QByteArray::Base64UrlEncoding);
    };
    const QJsonObject header = QJsonDocument::fromJson(bytes(0)).object();
    const QJsonObject payload = QJsonDocument::fromJson(bytes(1)).object();
    bench::keep(header);
    bench::keep(payload.value(QLatin1String("uid")).toString());
    bench::keep(payload.value(QLatin1String("app_id")).toString());
    bench::keep(payload.value(QLatin1String("exp")).toInteger());
}

void decode(const char *subject) {
    const QByteArray compact = makeToken();
    if (compact.size() != 275)
        qFatal("the token has %lld bytes", static_cast<long long>(compact.size()));
    const double ours = bench::measure([&compact] {
        const auto decoded = token::decode(compact);
        const base::JsonView payload = decoded->payload.root();
        bench::keep(payload["uid"].utf8());
        bench::keep(payload["app_id"].utf8());
        bench::keep(payload["exp"].toInt64());
    });
    const double qt = bench::measure([&compact] { decodePlainly(compact); });
    bench::report(subject, ours, "QByteArray+QJsonDocument", qt);
}

}  // namespace

TD_BENCH("token.decode", decode);
