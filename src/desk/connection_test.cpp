// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connection_test.h"

#include <QUrl>

#include "desk/connection.h"
#include "net/route.h"
#include "service/url.h"

namespace td::desk {

ConnectionTest::ConnectionTest(const service::Profile &profile, const CallSecrets &secrets, QObject *parent)
    : QObject(parent)
    , m_delivery({"GET", profile.baseUrl + '/', {}, {}, {}}, connectionOf(profile, secrets)) {
    m_state.host = service::shownHost(profile.baseUrl);
    m_state.proxy =
        net::shownProxy(net::routeTo(QUrl::fromEncoded(profile.baseUrl), connectionOf(profile, secrets)));
    connect(&m_delivery, &net::Delivery::finished, this, &ConnectionTest::take);
}

void ConnectionTest::start() {
    m_delivery.start();
}

void ConnectionTest::cancel() {
    m_delivery.cancel();
}

void ConnectionTest::take(const net::Answer &answer) {
    // Too large an answer is one all the same.
    m_state.ok = answer.fate == net::Fate::complete || answer.fate == net::Fate::too_large;
    if (!m_state.ok) {
        m_state.step = net::stepOf(answer.reason);
        m_state.reason = answer.reason;
    }
    m_state.httpStatus = answer.reply.status;
    m_state.elapsedMs = answer.elapsedMs;
    Q_EMIT finished(m_state);
}

}  // namespace td::desk
