// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vault/vault_end.h"

#include <algorithm>

#include "desk/codes.h"
#include "token/compare.h"
#include "token/identity.h"

namespace td::desk {

using service::Outcome;
using service::OutcomeKind;
using store::ExchangeEnd;
using store::KeptToken;
using namespace Qt::Literals::StringLiterals;

namespace {

void remark(Outcome &outcome, DeskFinding what, const QVariantMap &values = {}) {
    outcome.findings.append({base::error(what, values), token::Severity::warning});
}

QString shown(const QByteArray &bytes) {
    return QString::fromUtf8(bytes);
}

/// The claims that say whom a token is for and from: the registered ones (RFC 7519 section 4.1, OpenID
/// Connect Core section 2), and those that the service says something about.
QSet<QString> holderClaims(const service::Definition *definition) {
    QSet<QString> names{u"sub"_s, u"aud"_s, u"iss"_s, u"azp"_s, u"client_id"_s};
    if (definition) {
        for (const service::ClaimMeaning &claim : definition->claims)
            names.insert(shown(claim.name));
    }
    return names;
}

/// Those of the claims that say whose a token is which differ in \a before and \a after.
QStringList otherHolder(const base::Secret &before, const base::Secret &after,
                        const service::Definition *definition, qint64 nowMs) {
    const auto one = token::inspectAll(before.reveal(), nowMs);
    const auto other = token::inspectAll(after.reveal(), nowMs);
    if (one.size() != 1 || other.size() != 1)
        return {};
    const token::Comparison comparison = token::compare(one.first(), other.first());
    const QSet<QString> names = holderClaims(definition);
    QStringList found;
    for (const token::Difference &difference : comparison.changed) {
        if (difference.part == token::Difference::Part::payload && names.contains(difference.name) &&
            !comparison.rotated.contains(difference.name))
            found.append(difference.name);
    }
    return found;
}

const KeptToken *inRole(const QList<KeptToken> &held, const QByteArray &role) {
    const auto found =
        std::find_if(held.begin(), held.end(), [&](const KeptToken &token) { return token.role == role; });
    return found == held.end() ? nullptr : &*found;
}

/// A token among \a tokens that belongs to somebody else than the one it would replace; true when one was
/// remarked.
bool remarkOtherHolder(Outcome &outcome, const QList<KeptToken> &held, const service::Definition *definition,
                       qint64 nowMs) {
    for (const service::ReceivedToken &received : std::as_const(outcome.tokens)) {
        const KeptToken *before = inRole(held, received.role);
        const QStringList claims =
            before ? otherHolder(before->token, received.token, definition, nowMs) : QStringList();
        if (!claims.isEmpty()) {
            remark(outcome, DeskFinding::finding_other_holder,
                   {{u"role"_s, shown(received.role)}, {u"claims"_s, claims}});
            return true;
        }
    }
    return false;
}

// What the next two find, the reading of the response has remarked already.

bool cameBackUnchanged(const Outcome &outcome, const store::NewExchange &sent) {
    return std::any_of(outcome.tokens.begin(), outcome.tokens.end(), [&](const auto &received) {
        return sent.uses.contains(token::fingerprint(received.token.reveal()));
    });
}

/// True when the response left out a role whose token was used up.
bool isHalf(const Outcome &outcome, const service::Endpoint *endpoint) {
    if (!endpoint || !endpoint->refresh)
        return false;
    const QList<QByteArray> used = endpoint->refresh->parameters.values();
    return std::any_of(used.begin(), used.end(), [&](const QByteArray &role) {
        return std::none_of(outcome.tokens.begin(), outcome.tokens.end(),
                            [&](const auto &received) { return received.role == role; });
    });
}

}  // namespace

ExchangeEnd vaultEnd(Outcome &outcome, const store::NewExchange &sent, const QList<KeptToken> &held,
                     const service::Definition *definition, qint64 nowMs) {
    ExchangeEnd end;
    end.outcome = service::name(outcome.kind);
    end.atMs = nowMs;
    end.isInDoubt =
        sent.rotates && (outcome.kind == OutcomeKind::unknown || outcome.kind == OutcomeKind::malformed);
    end.wasHandedOver = outcome.kind != OutcomeKind::transport_error && outcome.kind != OutcomeKind::not_sent;
    end.keepsReply = outcome.kind == OutcomeKind::unknown || outcome.kind == OutcomeKind::malformed;
    if (outcome.tokens.isEmpty()) {
        if (end.isInDoubt)
            end.doubt = doubtUnknown;
        return end;
    }
    for (const service::ReceivedToken &received : std::as_const(outcome.tokens))
        end.tokens.append({received.role, received.token, received.times});
    end.keep = ExchangeEnd::Keep::in_its_grant;
    const service::Endpoint *endpoint = definition ? definition->endpoint(sent.endpoint) : nullptr;
    if (outcome.kind != OutcomeKind::success) {
        remark(outcome, DeskFinding::finding_kept_beside);
        end.keep = ExchangeEnd::Keep::in_a_new_grant;
        end.doubt = doubtNoSuccess;
    } else if (remarkOtherHolder(outcome, held, definition, nowMs)) {
        end.keep = ExchangeEnd::Keep::in_a_new_grant;
        end.doubt = doubtOtherHolder;
        end.isInDoubt = sent.rotates;
    } else if (sent.rotates && cameBackUnchanged(outcome, sent)) {
        end.doubt = doubtUnchanged;
    } else if (sent.rotates && isHalf(outcome, endpoint)) {
        end.doubt = doubtHalf;
        end.isInDoubt = true;
    }
    return end;
}

}  // namespace td::desk
