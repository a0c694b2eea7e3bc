// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include <functional>
#include <vector>

#include <QDateTime>
#include <QHostAddress>
#include <QHttpServer>
#include <QLocale>

#include "base/json_writer.h"
#include "sandbox/ekuaibao_service.h"
#include "sandbox/enduser_service.h"
#include "sandbox/random.h"
#include "sandbox/sud_service.h"

namespace td::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {
using Method = QHttpServerRequest::Method;

/// Ten years: far beyond any use, far below what would overflow.
constexpr qint64 longestTtlSeconds = 10LL * 366 * 86'400;
constexpr qsizetype keyBytes = 32;

base::Secret newKey() {
    return base::Secret(randomBytes(keyBytes));
}

QByteArray queryOf(const QHttpServerRequest &request) {
    return request.url().query(QUrl::FullyEncoded).toLatin1();
}

/// \a answer as of \a nowMs, which its Date tells the client (RFC 9110 section 6.6.1).
QHttpServerResponse response(const Answer &answer, qint64 nowMs) {
    QHttpServerResponse made("application/json", answer.body,
                             static_cast<QHttpServerResponse::StatusCode>(answer.status));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    made.addHeader("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1());
    return made;
}

Answer notServed(int status, QByteArrayView reason) {
    base::JsonWriter json;
    json.beginObject();
    json.name("status").integer(status);
    json.name("error").utf8(reason);
    json.endObject();
    return {status, json.take()};
}
}  // namespace

class Sandbox::Private {
public:
    Private(const base::Clock &usedClock, qint64 ttlSeconds);

    /// Answers one request, whose time is the second argument.
    using Handler = std::function<Answer(const QHttpServerRequest &, qint64)>;
    void serve(const QString &path, Method method, Handler handler);
    void serveServices();
    void refuseTheRest();

    const base::Clock &clock;
    SudService sud;
    EnduserService enduser;
    EkuaibaoService ekuaibao;
    struct Served {
        QString path;
        QByteArray method;
    };
    std::vector<Served> served;
    quint16 port = 0;
    QHttpServer server;  ///< last, so that it goes first: its handlers use what is above
};

Sandbox::Private::Private(const base::Clock &usedClock, qint64 ttlSeconds)
    : clock(usedClock), sud(newKey(), ttlSeconds), enduser(newKey(), ttlSeconds), ekuaibao(ttlSeconds) {
    serveServices();
    refuseTheRest();
}

void Sandbox::Private::serve(const QString &path, Method method, Handler handler) {
    served.push_back({path, method == Method::Put ? "PUT" : "POST"});
    server.route(path, method, [this, handler = std::move(handler)](const QHttpServerRequest &request) {
        const qint64 nowMs = clock.nowMs();
        return response(handler(request, nowMs), nowMs);
    });
}

void Sandbox::Private::serveServices() {
    serve(u"/get_sstoken"_s, Method::Post, [this](const QHttpServerRequest &request, qint64 nowMs) {
        return sud.getSsToken(request.body(), nowMs);
    });
    serve(u"/update_sstoken"_s, Method::Post, [this](const QHttpServerRequest &request, qint64 nowMs) {
        return sud.updateSsToken(request.body(), nowMs);
    });
    serve(u"/v2/enduser/enduserapi/refreshToken"_s, Method::Put,
          [this](const QHttpServerRequest &request, qint64 nowMs) {
              return enduser.refreshToken(queryOf(request), request.value("content-type"), request.body(),
                                          nowMs);
          });
    serve(u"/api/openapi/v2/auth/refreshToken/expireDate"_s, Method::Post,
          [this](const QHttpServerRequest &request, qint64 nowMs) {
              return ekuaibao.refreshToken(queryOf(request), nowMs);
          });
}

/// QHttpServer treats a wrong method like a path it does not know; a client deserves the difference.
void Sandbox::Private::refuseTheRest() {
    server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        const QString path = request.url().path();
        for (const Served &endpoint : served) {
            if (endpoint.path != path)
                continue;
            QHttpServerResponse wrongMethod = response(notServed(405, "method not allowed"), clock.nowMs());
            wrongMethod.addHeader("Allow", endpoint.method);
            wrongMethod.write(std::move(responder));
            return;
        }
        response(notServed(404, "not found"), clock.nowMs()).write(std::move(responder));
    });
}

Sandbox::Sandbox(const base::Clock &clock, qint64 ttlSeconds)
    : d(std::make_unique<Private>(clock, qBound<qint64>(0, ttlSeconds, longestTtlSeconds))) {}

Sandbox::~Sandbox() = default;

bool Sandbox::listen(quint16 port) {
    if (d->port == 0)
        d->port = d->server.listen(QHostAddress(QHostAddress::LocalHost), port);
    return d->port != 0 && (port == 0 || port == d->port);
}

QUrl Sandbox::url() const {
    if (d->port == 0)
        return {};
    return QUrl(u"http://127.0.0.1:"_s + QString::number(d->port));
}

QHash<QByteArray, base::Secret> Sandbox::samples(QByteArrayView service, QByteArrayView endpoint) {
    const qint64 nowMs = d->clock.nowMs();
    if (service == "sud" && endpoint == "get_sstoken")
        return {{"code", d->sud.newCode(nowMs)}};
    if (service == "sud" && endpoint == "update_sstoken")
        return {{"ss_token", d->sud.newSsToken(nowMs)}};
    if (service == "enduser" && endpoint == "refresh_token")
        return {{"refreshToken", d->enduser.newRefreshToken(nowMs)}};
    if (service == "ekuaibao" && endpoint == "refresh_token") {
        const EkuaibaoService::Pair pair = d->ekuaibao.newPair(nowMs);
        return {{"accessToken", pair.access},
                {"refreshToken", pair.refresh},
                {"expireDate", base::Secret("7"_ba)},
                {"powerCode", base::Secret::copyOf(EkuaibaoService::powerCode)}};
    }
    return {};
}

std::optional<base::Secret> Sandbox::appSecret(QByteArrayView service) const {
    return service == "sud" ? std::optional(d->sud.appSecret()) : std::nullopt;
}

QList<std::pair<QString, base::Secret>> Sandbox::starterSamples() {
    const qint64 nowMs = d->clock.nowMs();
    const EkuaibaoService::Pair pair = d->ekuaibao.newPair(nowMs);
    d->enduser.adopt(pair.refresh, nowMs);
    return {{u"code"_s, d->sud.newCode(nowMs)},
            {u"ss_token"_s, d->sud.newSsToken(nowMs)},
            {u"refreshToken"_s, pair.refresh},
            {u"accessToken"_s, pair.access}};
}

}  // namespace td::sandbox
