// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include "token/decode.h"

namespace td::test {

namespace {
constexpr int deadlineMs = 10'000;
}  // namespace

Received send(const sandbox::Sandbox &sandbox, const QByteArray &method, const QByteArray &target,
              const QByteArray &contentType, const QByteArray &body) {
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl::fromEncoded(sandbox.url().toEncoded() + target, QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(deadlineMs))
        return {};
    Received received;
    received.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    received.contentType = reply->rawHeader("Content-Type");
    received.allow = reply->rawHeader("Allow");
    received.date = reply->rawHeader("Date");
    received.json = base::Json::parse(reply->readAll()).value_or(base::Json());
    return received;
}

QByteArray sample(const QHash<QByteArray, base::Secret> &samples, const QByteArray &parameter) {
    return samples.value(parameter).reveal().toByteArray();
}

base::Json claimsOf(QByteArrayView compact) {
    const auto decoded = token::decode(compact);
    return decoded ? decoded->payload : base::Json();
}

}  // namespace td::test
