// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <limits>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "bench.h"
#include "net/delivery.h"
#include "support/fault_server.h"

using namespace td;

namespace {

const QByteArray form = "grant_type=refresh_token&refresh_token=made-up-made-up-made-up";
const QByteArray tokens = R"({"accessToken":"made-up","refreshToken":"made-up","expireTime":1630410661})";
constexpr qint64 gigabyte = qint64(1) << 30;

/// What an application object is needed for, without one in the other measurements.
class Application {
    int m_count = 1;
    char m_name[9] = "td_bench";
    char *m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_arguments};
};

void deliver(const QByteArray &url) {
    QEventLoop loop;
    net::Delivery delivery({"POST", url, {{"Content-Type", "application/x-www-form-urlencoded"}}, form, {}},
                           {});
    QObject::connect(&delivery, &net::Delivery::finished, &loop, &QEventLoop::quit);
    delivery.start();
    loop.exec();
}

/// As a program would that knows nothing of what Delivery guards against.
void postPlainly(const QByteArray &url) {
    QEventLoop loop;
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl::fromEncoded(url));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *reply = manager.post(request, form);
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    bench::keep(reply->readAll());
}

void post(const char *subject) {
    const Application application;
    test::FaultServer server;
    server.setHandler([&server](const test::Received &) {
        server.forget();
        return test::Script::answer(200, tokens);
    });
    const QByteArray url = server.url("/token");
    double ours = std::numeric_limits<double>::max();
    double qt = ours;
    // In turns: both are mostly threads waiting for each other, so what else runs weighs heavily.
    for (int turn = 0; turn < 3; ++turn) {
        ours = std::min(ours, bench::measure([&url] { deliver(url); }));
        qt = std::min(qt, bench::measure([&url] { postPlainly(url); }));
    }
    bench::report(subject, ours, "QNetworkAccessManager", qt);
}

/// A line of /proc/self/status, in MiB.
double memory(const QByteArray &name) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size() + 1).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// MiB by which memory grew at its highest while \a work ran.
template <typename Work>
double growth(Work work) {
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (peak.open(QIODevice::WriteOnly))
        peak.write("5");  // forget the highest so far
    peak.close();
    const double before = memory("VmRSS");
    work();
    return memory("VmHWM") - before;
}

void hugeReply(const char *subject) {
    const Application application;
    test::FaultServer server;
    server.setScript(
        test::Script::raw("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(gigabyte) + "\r\n\r\n")
            .flood(QByteArray(1 << 16, 'x'), gigabyte));
    const QByteArray url = server.url("/token");
    deliver(url);  // libraries and server are loaded
    const double ours = growth([&url] { deliver(url); });
    const double qt = growth([&url] { postPlainly(url); });
    std::printf("%-28s ours %9.1f MiB  QNetworkAccessManager %9.1f MiB\n", subject, ours, qt);
}

}  // namespace

TD_BENCH("net.post", post);
TD_BENCH("net.gigabyte_reply", hugeReply);
