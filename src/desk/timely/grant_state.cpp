// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/timely/grant_state.h"

#include <algorithm>

#include "store/vault/exchange_table.h"
#include "store/vault/token_table.h"

namespace td::desk {

using store::KeptToken;
using store::SealedDatabase;

namespace {

std::optional<qint64> earlier(std::optional<qint64> one, std::optional<qint64> other) {
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

/// The fingerprints of the tokens that \a endpoint uses up.
QList<QByteArray> usedBy(const service::Endpoint &endpoint, const QList<KeptToken> &tokens) {
    const QList<QByteArray> roles = endpoint.refresh->parameters.values();
    QList<QByteArray> used;
    for (const KeptToken &token : tokens) {
        if (roles.contains(token.role))
            used.append(token.fingerprint);
    }
    return used;
}

void takeTimes(GrantState &state, const QList<KeptToken> &tokens) {
    TimelyFacts &facts = state.facts;
    for (const KeptToken &token : tokens) {
        facts.expiresAtMs = earlier(facts.expiresAtMs, token.times.expiresAt);
        facts.receivedAtMs = std::max(facts.receivedAtMs, token.receivedAtMs);
    }
    for (const service::Parameter &parameter : state.order.endpoint->parameters) {
        const auto expiry = state.order.knownExpiries.constFind(parameter.name);
        if (parameter.mustNotBeExpired && expiry != state.order.knownExpiries.constEnd())
            facts.lastChanceMs = earlier(facts.lastChanceMs, *expiry);
    }
    facts.jitterMs = jitterOf(state.fingerprint, facts.rule.marginS.value_or(0));
}

base::Result<void> read(GrantState &state, const SealedDatabase &vault, const service::Catalog &catalog) {
    const base::Result<QList<KeptToken>> tokens = store::TokenTable(vault).ofGrant(state.grant);
    if (!tokens)
        return base::failure(tokens.error());
    base::Result<Order> order = refreshOrder(catalog, *tokens);
    if (!order)
        return base::failure(order.error());
    state.order = std::move(*order);
    state.profileId = tokens->first().profileId;
    state.profileName = tokens->first().profileName;
    state.fingerprint = tokens->first().fingerprint;
    takeTimes(state, *tokens);
    const auto obstacle = store::ExchangeTable(vault).obstacle(usedBy(*state.order.endpoint, *tokens));
    if (!obstacle)
        return base::failure(obstacle.error());
    state.facts.isUnclear = *obstacle != store::Obstacle::none || !tokens->first().doubt.isEmpty();
    auto secrets = callSecrets(vault, state.profileId);
    if (!secrets)
        return base::failure(secrets.error());
    state.order.secrets = std::move(*secrets);
    return {};
}

}  // namespace

base::Result<QList<GrantState>> grantStates(const SealedDatabase &vault, const service::Catalog &catalog) {
    QList<GrantState> states;
    if (vault.isReadOnly() || !vault.isDurable())
        return states;
    const auto rules = store::RefreshRuleTable(vault).all();
    if (!rules)
        return base::failure(rules.error());
    for (const auto &[grant, rule] : *rules) {
        GrantState state;
        state.grant = grant;
        state.facts.rule = rule;
        if (const base::Result<void> done = read(state, vault, catalog); !done)
            state.fault = done.error();
        states.append(std::move(state));
    }
    return states;
}

}  // namespace td::desk
