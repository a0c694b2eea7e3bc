// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include <chrono>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace td::test {

using namespace std::chrono_literals;

base::Request post(const QByteArray &url) {
    return {"POST", url, {{"Content-Type", "application/x-www-form-urlencoded"}}, "code=made-up-code", {}};
}

base::Request put(const QByteArray &url) {
    return {"PUT", url, {}, {}, {}};
}

net::Answer deliver(const base::Request &request, qint64 deadlineMs,
                    const std::function<void(net::Delivery &)> &meanwhile) {
    base::Connection connection;
    connection.deadlineMs = deadlineMs;
    return deliver(request, connection, meanwhile);
}

net::Answer deliver(const base::Request &request, const base::Connection &connection,
                    const std::function<void(net::Delivery &)> &meanwhile) {
    net::Answer answer;
    answer.reason.code = "not_finished";
    int times = 0;
    QEventLoop loop;
    net::Delivery delivery(request, connection);
    QObject::connect(&delivery, &net::Delivery::finished, &loop, [&](const net::Answer &end) {
        answer = end;
        ++times;
        loop.quit();
    });
    QTimer::singleShot(30s, &loop, &QEventLoop::quit);
    delivery.start();
    const bool tooEarly = times > 0;
    if (meanwhile)
        meanwhile(delivery);
    loop.exec();
    delivery.cancel();
    QCoreApplication::processEvents();
    if (tooEarly || times > 1)
        answer.reason.code = "finished_wrongly";
    return answer;
}

base::Error whyOf(const net::Answer &answer) {
    return answer.reason.values.value(QStringLiteral("why")).value<base::Error>();
}

bool until(const std::function<bool()> &holds) {
    const QDeadlineTimer limit(10s);
    QTimer alarm;
    alarm.start(100ms);  // so that waiting for an event comes back to see the limit
    while (!holds() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return holds();
}

}  // namespace td::test
