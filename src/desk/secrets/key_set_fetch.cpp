// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets/key_set_fetch.h"

#include <utility>

#include <QMetaObject>

#include "desk/codes.h"
#include "service/url.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ok = 200;

/// Why \a answer brings no JWK Set; null when it may.
base::Error faultOf(const net::Answer &answer, const QString &host) {
    // What was asked for takes no effect, as a request for tokens may: it can simply be asked again.
    if (answer.fate == net::Fate::unknown)
        return base::error(KeySetFault::key_set_incomplete, {{u"host"_s, host}});
    if (answer.fate != net::Fate::complete)
        return answer.reason;
    const int status = answer.reply.status;
    const QVariantMap values{{u"host"_s, host}, {u"status"_s, status}};
    if (status >= 300 && status < 400)
        return base::error(KeySetFault::key_set_redirected, values);
    return status == ok ? base::Error() : base::error(KeySetFault::key_set_status, values);
}

}  // namespace

KeySetFetch::KeySetFetch(QByteArray url, base::Connection connection, QObject *parent)
    : QObject(parent), m_typed(std::move(url)), m_connection(std::move(connection)) {
    m_connection.deadlineMs = deadlineMs;
}

KeySetFetch::~KeySetFetch() = default;

void KeySetFetch::start() {
    const base::Result<QByteArray> url = service::checkedUrl(m_typed);
    if (!url)
        return end({{}, url.error()});
    m_host = service::shownHost(*url);
    if (service::isClear(*url) && !service::isLoopback(*url))
        return end({{}, base::error(KeySetFault::key_set_in_clear, {{u"host"_s, m_host}})});
    const base::Request request{
        "GET", *url, {{"Accept", "application/jwk-set+json, application/json"}}, {}, {}};
    m_delivery = std::make_unique<net::Delivery>(request, m_connection);
    connect(m_delivery.get(), &net::Delivery::finished, this, &KeySetFetch::onAnswer);
    m_delivery->start();
}

void KeySetFetch::onAnswer(const net::Answer &answer) {
    base::Error reason = faultOf(answer, m_host);
    const QByteArray text = reason.isNull() ? answer.reply.body : QByteArray();
    Q_EMIT finished({text, std::move(reason)});
}

/// Later: finished() never comes from within start().
void KeySetFetch::end(FetchedKeySet fetched) {
    QMetaObject::invokeMethod(
        this, [this, fetched = std::move(fetched)] { Q_EMIT finished(fetched); }, Qt::QueuedConnection);
}

}  // namespace td::desk
