// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>

#include "base/json.h"
#include "bench.h"

using namespace td;

namespace {

const QByteArray header = R"({"alg":"HS256","typ":"JWT"})";
const QByteArray claims =
    R"({"iss":"https://id.example","sub":"1380100177150345266","uid":"1380100177150345266",)"
    R"("app_id":"appID","iat":1630410661,"exp":1630417861})";

/// Both documents of one token, and three claims: what a desk asks of every token it meets.
void token(const char *subject) {
    const double ours = bench::measure([] {
        const auto first = base::Json::parse(header);
        const auto second = base::Json::parse(claims);
        bench::keep(first->root()["alg"].utf8());
        bench::keep(second->root()["uid"].utf8());
        bench::keep(second->root()["exp"].toInt64());
    });
    const double qt = bench::measure([] {
        const QJsonObject first = QJsonDocument::fromJson(header).object();
        const QJsonObject second = QJsonDocument::fromJson(claims).object();
        bench::keep(first.value(QLatin1String("alg")).toString());
        bench::keep(second.value(QLatin1String("uid")).toString());
        bench::keep(second.value(QLatin1String("exp")).toInteger());
    });
    bench::report(subject, ours, "QJsonDocument", qt);
}

/// A reply of about 200 KiB: many small objects.
void reply(const char *subject) {
    QByteArray text = "[";
    for (int i = 0; i < 1000; ++i)
        text.append(claims).append(",\n");
    text.append("null]");
    const double ours = bench::measure([&text] { bench::keep(base::Json::parse(text)); });
    const double qt = bench::measure([&text] { bench::keep(QJsonDocument::fromJson(text)); });
    bench::report(subject, ours, "QJsonDocument", qt);
}

}  // namespace

TD_BENCH("json.token", token);
TD_BENCH("json.reply", reply);
