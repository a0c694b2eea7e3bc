// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_fixture.h"

#include "store/service_folder.h"
#include "token/base64url.h"

namespace td::test {

const service::Catalog &builtInServices() {
    static const service::Catalog catalog = [] {
        service::Catalog all;
        store::addBuiltInServices(all);
        return all;
    }();
    return catalog;
}

desk::Order orderFor(const QByteArray &endpoint, const QByteArray &baseUrl) {
    const QList<QByteArray> parts = endpoint.split('.');
    const service::Definition *definition = builtInServices().service(parts.first());
    desk::Order order;
    order.endpoint = definition->endpoint(parts.last());
    order.profile.name = QStringLiteral("fake");
    order.profile.service = parts.first();
    order.profile.baseUrl = baseUrl;
    for (const service::Parameter &parameter : order.endpoint->parameters) {
        if (parameter.required && !parameter.defaultValue)
            order.values.insert(parameter.name, base::Secret(QByteArray("fake-value-of-" + parameter.name)));
    }
    return order;
}

QByteArray successBody(const QByteArray &endpoint) {
    if (endpoint.startsWith("sud"))
        return R"({"ret_code":0,"ret_msg":"","sdk_error_code":0,"data":{"ss_token":"fake-new-ss-token-0001","expire_date":1630420600000}})";
    if (endpoint.startsWith("enduser"))
        return R"({"code":200,"msg":"ok","data":{"accessToken":{"token":"fake-new-access-0001","expirationTime":1630420600},"refreshToken":{"token":"fake-new-refresh-0001","expirationTime":1630420600}}})";
    return R"({"value":{"accessToken":"fake-new-access-0001","refreshToken":"fake-new-refresh-0001","expireTime":1630420600000,"corporationId":"fake"}})";
}

QByteArray refusalBody(const QByteArray &endpoint) {
    if (endpoint.startsWith("sud"))
        return R"({"ret_code":1,"ret_msg":"no","sdk_error_code":1005})";
    if (endpoint.startsWith("enduser"))
        return R"({"code":5032,"msg":"no"})";
    return R"({"errorCode":403,"errorMessage":"no","errorDetails":null,"code":null,"data":null})";
}

service::Outcome run(desk::Order order, desk::Journal &journal, const base::Clock &clock) {
    desk::NoHistory history;
    desk::Exchange exchange(std::move(order), journal, history, clock);
    service::Outcome outcome;
    QEventLoop loop;
    QObject::connect(&exchange, &desk::Exchange::finished, &loop, [&](const service::Outcome &ended) {
        outcome = ended;
        loop.quit();
    });
    exchange.start();
    loop.exec();
    return outcome;
}

base::Result<void> noted(const std::function<void(const desk::Journal::Noted &)> &note) {
    base::Result<void> answer;
    QEventLoop loop;
    note([&](const base::Result<void> &result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    return answer;
}

QByteArray jwt(const QByteArray &claims) {
    return token::encodeBase64Url(R"({"alg":"HS256"})") + '.' + token::encodeBase64Url(claims) + '.' +
           token::encodeBase64Url(QByteArray(32, 'x'));
}

}  // namespace td::test
