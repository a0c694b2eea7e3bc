// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/refresh_advice.h"

#include <algorithm>

#include "desk/saved_order.h"

namespace td::gui {

namespace {

/// What stands in the way of refreshing \a grant at \a endpoint: one of its tokens, or null.
const store::KeptToken *expiredOne(const service::Endpoint &endpoint, const QList<store::KeptToken> &grant,
                                   qint64 nowMs) {
    const store::KeptToken *first = nullptr;
    bool allAre = true;
    const auto &parameters = endpoint.refresh->parameters;
    for (auto taken = parameters.begin(); taken != parameters.end(); ++taken) {
        const auto token = std::find_if(grant.begin(), grant.end(),
                                        [&taken](const auto &one) { return one.role == taken.value(); });
        if (desk::stateOf(*token, nowMs) != token::State::expired) {
            allAre = false;
            continue;
        }
        if (const service::Parameter *parameter = endpoint.parameter(taken.key());
            parameter && parameter->mustNotBeExpired)
            return &*token;
        first = &*token;
    }
    return allAre ? first : nullptr;
}

}  // namespace

RefreshAdvice refreshAdvice(const QList<store::KeptToken> &grant, const Environments &environments,
                            qint64 nowMs) {
    RefreshAdvice advice;
    if (grant.isEmpty())
        return advice;
    if (!environments.find(grant.first().profileId)) {
        advice.kind = RefreshAdvice::Kind::no_profile;
        return advice;
    }
    const service::Definition *service = environments.catalog().service(grant.first().service);
    advice.canRequestNew = service && service->issuing();
    const base::Result<desk::Order> order = desk::refreshOrder(environments.catalog(), grant);
    if (!order) {
        advice.kind = RefreshAdvice::Kind::no_endpoint;
        advice.reason = order.error();
        return advice;
    }
    advice.rotates = order->endpoint->rotates();
    if (const store::KeptToken *expired = expiredOne(*order->endpoint, grant, nowMs)) {
        advice.kind = RefreshAdvice::Kind::expired;
        advice.token = *expired;
    }
    return advice;
}

}  // namespace td::gui
