// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtTest>

#include "base/json_writer.h"
#include "net/delivery.h"
#include "request_faults.h"
#include "service/definition_reader.h"
#include "service/plan.h"
#include "service/url.h"
#include "support/test_main.h"

using namespace td;
using test::faultOf;
using test::faultOnWire;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cases = 10'000;
constexpr int sentEvery = 50;

/// Pieces of texts that have made two of one, somewhere.
const QByteArrayList &pieces() {
    static const QByteArrayList all = [] {
        QByteArrayList made =
            QByteArray(
                "\r\n~\n~\r~\r\nX-Evil: 1~\t~ ~\x7f~\x0b~@~#~?~&a=b~/~//~\\~:~..~/../~%2e%2e/~"
                "%0d%0a~%00~%~%zz~%5c~%2f~\xc2\x85~\xe2\x80\xa8~\xe2\x80\xae~\xef\xbb\xbf~\xff~"
                "例~é~evil.example~@evil.example~https://~HTTP/1.1~Host: x~;~,~\"~{}~[::1]~"
                ":99999~+~=~|~`$(id)`~<b>~a~0~-~x y")
                .split('~');
        made.append(QByteArray(1, '\0'));
        return made;
    }();
    return all;
}

/// Texts that are mostly sound, and then not quite; the same ones in every run.
class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool oneIn(int many) { return below(many) == 0; }
    const QByteArray &piece() { return pieces().at(below(static_cast<int>(pieces().size()))); }

    QByteArray mutated(QByteArray text, int unlikely = 2) {
        if (!oneIn(unlikely))
            return text;
        for (int times = 1 + below(2); times > 0; --times) {
            const int place = below(static_cast<int>(text.size()) + 1);
            switch (below(4)) {
                case 0:
                    text.insert(place, piece());
                    break;
                case 1:
                    text.insert(place, static_cast<char>(below(256)));
                    break;
                case 2:
                    text.replace(place, 1, piece());
                    break;
                default:
                    text.append(piece());
            }
        }
        return text;
    }

private:
    std::mt19937 m_random;
};

struct Case {
    QByteArray definition;
    service::Profile profile;
    service::Values values;
    QList<service::SecretHeader> headers;
};

/// A definition whose path, and names and places of whose parameters, come from outside as well.
QByteArray definitionText(Generator &from) {
    static const QByteArrayList places{"query", "form", "json", "header"};
    const bool inBody = from.oneIn(2);
    base::JsonWriter writer;
    const auto text = [&writer](const char *name) {
        writer.name(name).beginObject().name("en").utf8("A").name("zh").utf8("甲").endObject();
    };
    writer.beginObject().name("format").integer(1).name("id").utf8("made");
    text("label");
    text("about");
    writer.name("endpoints").beginArray().beginObject().name("id").utf8("ask");
    text("label");
    text("about");
    writer.name("method").utf8("POST").name("path");
    const QByteArray path = from.mutated("/api/token", 3);
    writer.utf8(path.isValidUtf8() ? path : "/api/token").name("own_url").boolean(true);
    writer.name("parameters").beginArray();
    for (int i = 0; i < 3; ++i) {
        const QByteArray name = from.mutated("parameter-" + QByteArray::number(i), 4);
        const QByteArray &place = places.at(i == 0 ? (inBody ? 1 : 2) : i == 1 ? 0 : 3);
        writer.beginObject().name("name").utf8(name.isValidUtf8() ? name : "p" + QByteArray::number(i));
        writer.name("in").beginArray().utf8(place).endArray();
        text("label");
        text("hint");
        writer.endObject();
    }
    writer.endArray().name("response").utf8("plain").endObject().endArray();
    writer.name("responses").beginObject().name("plain").beginObject();
    writer.name("statuses").beginArray().integer(200).endArray();
    writer.name("success")
        .beginArray()
        .beginObject()
        .name("pointer")
        .utf8("/code")
        .name("exists")
        .boolean(true)
        .endObject()
        .endArray();
    writer.name("refusal")
        .beginArray()
        .beginObject()
        .name("pointer")
        .utf8("/error")
        .name("exists")
        .boolean(true)
        .endObject()
        .endArray();
    writer.name("tokens").beginArray().beginObject().name("role").utf8("access_token");
    text("label");
    writer.name("pointer").utf8("/token").name("required").boolean(true).endObject().endArray();
    return writer.endObject().endObject().endObject().take();
}

Case made(Generator &from, const QByteArray &origin) {
    Case one;
    one.definition = definitionText(from);
    one.profile.id = u"made"_s;
    one.profile.service = "made";
    one.profile.allowHttp = true;
    one.profile.name = QString::fromUtf8(from.mutated("Office", 5));
    one.profile.baseUrl = from.mutated(origin + (from.oneIn(2) ? "/base" : ""), 3);
    if (from.oneIn(4))
        one.profile.urls.insert("ask", from.mutated(origin + "/own?tenant=1", 2));
    for (int i = from.below(3); i > 0; --i)
        one.profile.headers.append(
            base::Header{from.mutated("X-Name-" + QByteArray::number(i), 4), from.mutated("a value", 4)});
    for (int i = 0; i < 3; ++i)
        one.values.insert("parameter-" + QByteArray::number(i),
                          base::Secret::copyOf(from.mutated("some value", 2)));
    if (from.oneIn(3))
        one.headers.append(
            {from.mutated("X-Secret", 4), base::Secret::copyOf(from.mutated("fake-secret", 3))});
    return one;
}

/// Takes what one connection brings, answers once it is whole, and ends.
class Listener final : public QObject {
public:
    Listener() {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }
    QByteArray origin() const { return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()); }

    /// All that arrives when \a request is sent.
    QByteArray bytesOf(const base::Request &request) {
        m_bytes.clear();
        m_body = request.body.size();
        QEventLoop loop;
        base::Connection connection;
        connection.deadlineMs = 5'000;
        net::Delivery delivery(request, connection);
        QObject::connect(&delivery, &net::Delivery::finished, &loop, &QEventLoop::quit);
        delivery.start();
        loop.exec();
        return m_bytes;
    }

private:
    void read(QTcpSocket *socket) {
        m_bytes += socket->readAll();
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0 || m_bytes.size() < end + 4 + m_body)
            return;
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QByteArray m_bytes;
    qsizetype m_body = 0;
};

}  // namespace

/// Whatever a profile, a definition and the values given hold: what can be planned is one request, to the
/// profile's host, and so it arrives.
class TestPlannedRequests final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areOneRequestToTheProfilesHost();
};

void TestPlannedRequests::areOneRequestToTheProfilesHost() {
    constexpr unsigned seed = 20'261'122;
    Generator from(seed);
    Listener listener;
    int planned = 0;
    int sent = 0;
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < cases; ++number) {
        const Case one = made(from, listener.origin());
        const auto definition = service::readDefinition(one.definition);
        if (!definition)
            continue;
        const auto profile = service::checked(one.profile, &*definition, {"made"});
        if (!profile)
            continue;
        service::Values values;
        for (const service::Parameter &parameter : definition->endpoints.first().parameters) {
            if (const auto value = one.values.constFind(parameter.name); value != one.values.constEnd())
                values.insert(value.key(), value.value());
        }
        const auto request = service::plan(definition->endpoints.first(), *profile, values, one.headers);
        if (!request)
            continue;
        const QByteArray fault = faultOf(*request, *profile);
        QVERIFY2(fault.isEmpty(),
                 QByteArray("case " + QByteArray::number(number) + ": " + fault).constData());
        const bool isHere = request->url.startsWith(QByteArray(listener.origin() + '/')) ||
                            request->url.startsWith(QByteArray(listener.origin() + '?'));
        if (isHere && ++planned % sentEvery == 0) {
            ++sent;
            const QByteArray bytes = listener.bytesOf(*request);
            const QByteArray wrong = faultOnWire(bytes, *request);
            QVERIFY2(
                wrong.isEmpty(),
                QByteArray("case " + QByteArray::number(number) + ": " + wrong + '\n' + bytes).constData());
        }
    }
    // Enough of them went through to tell anything.
    QVERIFY2(planned > cases / 20, qPrintable(QString::number(planned)));
    QVERIFY(sent > 5);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%d planned, %d sent, %lld ms", planned, sent, static_cast<long long>(timer.elapsed()));
}

TD_TEST_CLASS(TestPlannedRequests);
#include "test_planned_requests.moc"
