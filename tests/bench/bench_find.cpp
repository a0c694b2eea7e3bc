// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "bench.h"
#include "token/inspect.h"
#include "token/sign.h"

using namespace td;

namespace {

constexpr qint64 nowMs = 1'630'410'661'000;

/// 1 MiB of a log with 1,000 tokens in it, each its own.
QByteArray makeLog() {
    constexpr qsizetype size = 1 << 20;
    constexpr int tokens = 1000;
    const base::Secret key = base::Secret::copyOf("not-a-real-key");
    QByteArray log;
    for (int i = 0; i < tokens; ++i) {
        const QByteArray claims = R"({"uid":"13801001771503)" + QByteArray::number(10000 + i) +
                                  R"(","iat":1630410661,"exp":)" + QByteArray::number(1'630'417'861 + i) +
                                  '}';
        log += "2021-08-31T13:51:01Z INFO gateway POST /v1/login 200 user=" + QByteArray::number(i) +
               " {\"ss_token\":\"" + token::signHs256(claims, key) + "\"}\n";
        while (log.size() < size / tokens * (i + 1))
            log += "2021-08-31T13:51:02Z DEBUG worker idle, queue=0, nothing to be done here\n";
    }
    return log.left(size);
}

/// What a program has that puts together what Qt offers, for tokens that nothing broke.
void findPlainly(const QString &log) {
    static const QRegularExpression compact(
        QStringLiteral("eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*"));
    for (auto matches = compact.globalMatch(log); matches.hasNext();) {
        const QList<QByteArray> parts = matches.next().captured().toLatin1().split('.');
        for (const QByteArray &part : parts.first(2)) {
            const QByteArray json = QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
            bench::keep(QJsonDocument::fromJson(json).object().value(QLatin1String("exp")).toInteger());
        }
    }
}

void find(const char *subject) {
    const QByteArray log = makeLog();
    if (token::inspectAll(log, nowMs).size() != 1000)
        qFatal("not every token was found");
    const double ours = bench::measure([&log] { bench::keep(token::inspectAll(log, nowMs)); });
    const double qt = bench::measure([&log] { findPlainly(QString::fromUtf8(log)); });
    bench::report(subject, ours, "QRegularExpression+QJsonDocument", qt);
}

}  // namespace

TD_BENCH("token.find 1 MiB, 1,000 tokens", find);
