// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/delivery.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include "net/body_device.h"
#include "net/fault_of.h"
#include "net/framing.h"
#include "net/header_check.h"
#include "net/network_request.h"
#include "net/proxy_error.h"
#include "net/route.h"
#include "net/tls_setup.h"

// Handed to the network once, and known to be.
//
// QNetworkAccessManager repeats a request by itself when the connection drops before the reply, POST
// included. It cannot when the body comes from a device that does not rewind, is not buffered and has its
// length announced: it then ends with an error. So every request has such a body, an empty one if need be,
// and a fresh QNetworkAccessManager, so that no older connection is taken for it.
//
// That manager's signals come from a thread of its own, so "no requestSent() yet" does not mean that nothing
// was sent. The evidence of handing over is therefore taken before the first byte can leave:
//   a body          its first read: Qt sends the head together with the first of the body.
//   none, by https  encrypted(): the network thread waits in it, with the request still unsent.
//   none, by http   the connection is made first, by a request that only connects; the request follows when
//                   it stands. Through a proxy that is not possible: there it counts as handed over from the
//                   start, unless the error itself says that there was no connection.

namespace td::net {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 readBufferSize = 64 * 1024;  ///< bytes Qt may hold of a reply before it stops reading
constexpr qint64 longestDeadlineMs = 24 * 3'600'000;
}  // namespace

class Delivery::Private {
public:
    Private(Delivery *self, base::Request what, base::Connection how);
    ~Private() { release(); }
    Q_DISABLE_COPY_MOVE(Private)

    void start();
    void stop(bool byDeadline);

private:
    bool refuse();
    bool refuse(NetFault code, const QVariantMap &values = {});
    void connectFirst();
    void hand();
    void read();
    void onFinished();
    bool isTls() const { return url.scheme() == "https"_L1; }
    bool isProxied() const { return proxy.type() != QNetworkProxy::NoProxy; }
    /// Whether a signal tells of the handing over.
    bool hasEvidence() const { return isTls() || !request.body.isEmpty(); }
    void onEncrypted();
    void onEvidence();
    bool isWhole() const;
    base::Error whyNot(bool handed) const;
    base::Error whyNoTls() const;
    base::Error fault(NetFault code, QVariantMap values = {}) const;
    void conclude(Fate fate, base::Error reason);
    void report();
    void release();

    enum class Stage { idle, connecting, handed, ended };

    Delivery *const q;
    const base::Request request;
    const base::Connection connection;
    QUrl url;
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QSslConfiguration tls;
    Stage stage = Stage::idle;
    QElapsedTimer elapsed;
    QTimer deadline;
    QTimer ending;
    std::unique_ptr<BodyDevice> body;
    std::unique_ptr<QNetworkAccessManager> manager;
    QNetworkReply *reply = nullptr;  ///< the manager's child
    base::Error tlsFault;
    Answer answer;
};

Delivery::Private::Private(Delivery *self, base::Request what, base::Connection how)
    : q(self), request(std::move(what)), connection(std::move(how)) {
    deadline.setSingleShot(true);
    deadline.setTimerType(Qt::PreciseTimer);
    QObject::connect(&deadline, &QTimer::timeout, q, [this] { stop(true); });
    ending.setSingleShot(true);
    QObject::connect(&ending, &QTimer::timeout, q, [this] { report(); });
}

void Delivery::Private::start() {
    Q_ASSERT(stage == Stage::idle);
    stage = Stage::connecting;
    elapsed.start();
    url = QUrl::fromEncoded(request.url, QUrl::StrictMode);
    if (refuse())
        return;
    deadline.start(static_cast<int>(std::clamp<qint64>(connection.deadlineMs, 0, longestDeadlineMs)));

    manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxy(proxy);
    if (hasEvidence() || isProxied())
        hand();
    else
        connectFirst();
}

/// Ends what must not be sent, before the network hears of it.
bool Delivery::Private::refuse() {
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        !isPlainMethod(request.method)) {
        return refuse(NetFault::net_bad_request);
    }
    if (const auto name = badHeader(request.headers))
        return refuse(NetFault::net_bad_header, {{u"name"_s, QString::fromLatin1(*name)}});
    proxy = routeTo(url, connection);
    // A proxy that asks for a password would have the request repeated, and Qt then hides its answer.
    if (!isTls() && !proxy.user().isEmpty())
        return refuse(NetFault::net_proxy_in_clear, {{u"proxy"_s, shownProxy(proxy)}});
    const auto made = isTls() ? tlsFor(connection) : QSslConfiguration();
    if (!made)
        return refuse(made.error() == base::error(NetFault::net_authorities)
                          ? NetFault::net_authorities
                          : NetFault::net_client_certificate);
    tls = *made;
    return false;
}

bool Delivery::Private::refuse(NetFault code, const QVariantMap &values) {
    conclude(Fate::never_sent, fault(code, values));
    return true;
}

void Delivery::Private::connectFirst() {
    QObject::connect(manager.get(), &QNetworkAccessManager::finished, q, [this](QNetworkReply *made) {
        if (stage != Stage::connecting)
            return;
        if (made->error() == QNetworkReply::NoError)
            hand();
        else
            conclude(Fate::never_sent, fault(connectFault(made->error(), false)));
    });
    manager->get(connectionRequest(url));
}

void Delivery::Private::hand() {
    body = std::make_unique<BodyDevice>(request.body);
    QObject::connect(body.get(), &BodyDevice::firstRead, q, [this] { onEvidence(); });
    if (!hasEvidence())
        stage = Stage::handed;
    reply = manager->sendCustomRequest(networkRequest(url, request, tls), request.method, body.get());
    reply->setReadBufferSize(readBufferSize);
    QObject::connect(reply, &QNetworkReply::encrypted, q, [this] { onEncrypted(); });
    QObject::connect(reply, &QNetworkReply::sslErrors, q, [this](const QList<QSslError> &errors) {
        if (tlsFault.isNull() && !errors.isEmpty())
            tlsFault = tlsError(errors.constFirst());
    });
    QObject::connect(reply, &QNetworkReply::readyRead, q, [this] { read(); });
    QObject::connect(reply, &QNetworkReply::finished, q, [this] { onFinished(); });
}

/// The request waits for the end of this.
void Delivery::Private::onEncrypted() {
    if (stage == Stage::ended)
        return;
    const QByteArray found = pinOf(reply->sslConfiguration().peerCertificate());
    if (!connection.pin.isEmpty() && found != connection.pin) {
        const base::Error why =
            base::error(TlsFault::tls_other_key, {{u"found"_s, QString::fromLatin1(found.toHex())}});
        conclude(Fate::never_sent, fault(NetFault::net_tls, {{u"why"_s, QVariant::fromValue(why)}}));
    } else if (request.body.isEmpty()) {
        onEvidence();
    }
}

void Delivery::Private::onEvidence() {
    if (stage == Stage::connecting)
        stage = Stage::handed;
}

void Delivery::Private::read() {
    if (stage == Stage::ended)
        return;
    answer.reply.body += reply->read(replyLimit + 1 - answer.reply.body.size());
    if (answer.reply.body.size() > replyLimit)
        conclude(Fate::too_large, fault(NetFault::net_too_large, {{u"limit"_s, replyLimit}}));
}

void Delivery::Private::onFinished() {
    if (stage == Stage::ended)
        return;
    read();
    if (stage == Stage::ended)
        return;
    if (isWhole()) {
        conclude(Fate::complete, {});
        return;
    }
    const bool handed = stage == Stage::handed && !isConnectError(reply->error());
    conclude(handed ? Fate::unknown : Fate::never_sent, whyNot(handed));
}

/// True when `reply` is one complete HTTP response, as far as Qt lets it be told.
bool Delivery::Private::isWhole() const {
    base::Reply all = replyHead(*reply);
    all.body = answer.reply.body;
    const bool isFinal = all.status >= 200;
    return stage == Stage::handed && isFinal && isIntact(reply->error(), all.status, framingOf(all));
}

base::Error Delivery::Private::whyNot(bool handed) const {
    const QNetworkReply::NetworkError error = reply->error();
    NetFault code = handed ? exchangeFault(error, isTls()) : connectFault(error, isTls());
    // Short of a handshake with the server itself, all that can go wrong on the way is the proxy's.
    if (!handed && code != NetFault::net_tls && isProxied())
        code = NetFault::net_proxy;
    if (code == NetFault::net_tls)
        return fault(code, {{u"why"_s, QVariant::fromValue(whyNoTls())}});
    if (code == NetFault::net_other)
        return fault(code, {{u"number"_s, static_cast<int>(error)}});
    if (code == NetFault::net_proxy) {
        // A request in clear is the HTTP proxy's own; everything else goes through a tunnel.
        const bool isTunnelled = isTls() || proxy.type() != QNetworkProxy::HttpProxy;
        const base::Error why =
            proxyError(error, reply->errorString(), {isTunnelled, !proxy.user().isEmpty()});
        return fault(code, {{u"proxy"_s, shownProxy(proxy)}, {u"why"_s, QVariant::fromValue(why)}});
    }
    return fault(code);
}

base::Error Delivery::Private::whyNoTls() const {
    if (!tlsFault.isNull())
        return tlsFault;
    return base::error(reply->error() == QNetworkReply::SslHandshakeFailedError
                           ? handshakeFault(reply->errorString())
                           : TlsFault::tls_closed);
}

base::Error Delivery::Private::fault(NetFault code, QVariantMap values) const {
    const int usualPort = isTls() ? 443 : 80;
    values.insert(u"host"_s, url.host());
    values.insert(u"port"_s, url.port(usualPort));
    return base::error(code, std::move(values));
}

void Delivery::Private::stop(bool byDeadline) {
    if (stage != Stage::connecting && stage != Stage::handed)
        return;
    const bool handed = stage == Stage::handed;
    if (!byDeadline) {
        conclude(handed ? Fate::unknown : Fate::never_sent,
                 fault(handed ? NetFault::net_cancelled_after : NetFault::net_cancelled_before));
        return;
    }
    const double seconds = static_cast<double>(connection.deadlineMs) / 1000;
    conclude(
        handed ? Fate::unknown : Fate::never_sent,
        fault(handed ? NetFault::net_deadline : NetFault::net_connect_deadline, {{u"seconds"_s, seconds}}));
}

void Delivery::Private::conclude(Fate fate, base::Error reason) {
    stage = Stage::ended;
    deadline.stop();
    QByteArray received = std::move(answer.reply.body);
    answer.reply = reply ? replyHead(*reply) : base::Reply{};
    if (fate == Fate::complete) {
        answer.reply.body = std::move(received);
        answer.endIsCertain = framingOf(answer.reply) == Framing::exact;
    }
    answer.fate = fate;
    answer.reason = std::move(reason);
    answer.elapsedMs = elapsed.isValid() ? elapsed.elapsed() : 0;
    if (body)
        body->withhold();
    if (reply)
        reply->abort();
    // Later, from the event loop: whoever hears of the end may delete us, and reply is still at work.
    ending.start(0);
}

void Delivery::Private::report() {
    release();
    Q_EMIT q->finished(answer);
}

/// Closes the connection. The reply goes first: the manager waits for its thread, which may be waiting for
/// an answer from the reply.
void Delivery::Private::release() {
    stage = Stage::ended;
    delete std::exchange(reply, nullptr);
    manager.reset();
    body.reset();
}

Delivery::Delivery(base::Request request, base::Connection connection, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(request), std::move(connection))) {}

Delivery::~Delivery() = default;

void Delivery::start() {
    d->start();
}

void Delivery::cancel() {
    d->stop(false);
}

}  // namespace td::net
