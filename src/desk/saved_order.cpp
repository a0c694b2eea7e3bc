// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/saved_order.h"

#include <algorithm>

#include "token/inspect.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using store::KeptToken;

namespace {

const KeptToken *inRole(const QList<KeptToken> &grant, const QByteArray &role) {
    const auto found =
        std::find_if(grant.begin(), grant.end(), [&](const KeptToken &token) { return token.role == role; });
    return found == grant.end() ? nullptr : &*found;
}

bool canRefresh(const service::Endpoint &endpoint, const QList<KeptToken> &grant) {
    if (!endpoint.refresh)
        return false;
    const QList<QByteArray> roles = endpoint.refresh->parameters.values();
    return std::all_of(roles.begin(), roles.end(),
                       [&](const QByteArray &role) { return inRole(grant, role) != nullptr; });
}

}  // namespace

base::Result<Order> refreshOrder(const service::Catalog &catalog, const QList<KeptToken> &grant) {
    const QByteArray service = grant.isEmpty() ? QByteArray() : grant.first().service;
    const service::Definition *definition = catalog.service(service);
    const auto nothing =
        base::failure(DeskFault::desk_cannot_refresh, {{u"service"_s, QString::fromUtf8(service)}});
    if (!definition)
        return nothing;
    const auto endpoint = std::find_if(definition->endpoints.begin(), definition->endpoints.end(),
                                       [&](const service::Endpoint &one) { return canRefresh(one, grant); });
    if (endpoint == definition->endpoints.end())
        return nothing;
    Order order;
    order.endpoint = &*endpoint;
    const auto &parameters = endpoint->refresh->parameters;
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        const KeptToken *token = inRole(grant, parameter.value());
        order.values.insert(parameter.key(), token->token);
        if (token->times.expiresAt)
            order.knownExpiries.insert(parameter.key(), *token->times.expiresAt);
    }
    return order;
}

token::State stateOf(const KeptToken &token, qint64 nowMs) {
    if (token.times.expiresAt)
        return token::stateAt(token.times, nowMs);
    const QList<token::Inspection> inspected = token::inspectAll(token.token.reveal(), nowMs);
    const bool isOne = inspected.size() == 1 && inspected.first().kind != token::Kind::opaque;
    return isOne ? inspected.first().state : token::State::unknown;
}

}  // namespace td::desk
