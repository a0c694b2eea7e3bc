// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contract/token_judgement.h"

#include <algorithm>

#include <QDateTime>

#include "token/decode.h"
#include "token/signature/verify.h"

namespace td::service {

using base::JsonView;
using Kind = Expectation::Kind;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;

QString utc(qint64 ms) {
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<base::Json> claimsOf(const base::Secret &jwt) {
    const base::Result<token::Decoded> decoded = token::decode(jwt.reveal());
    return decoded && decoded->payload.root().isObject() ? std::optional(decoded->payload) : std::nullopt;
}

std::optional<qint64> expOf(const base::Secret &jwt) {
    const std::optional<base::Json> claims = claimsOf(jwt);
    if (!claims)
        return std::nullopt;
    const auto exp = token::readTime(claims->root()["exp"], token::Unit::seconds);
    return exp ? std::optional(*exp) : std::nullopt;
}

const ReceivedToken *tokenOf(const QByteArray &role, const CaseRun &run) {
    const QList<ReceivedToken> &all = run.outcome.tokens;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ReceivedToken &one) { return one.role == role; });
    return found == all.end() ? nullptr : &*found;
}

const TokenField *fieldOf(const QByteArray &role, const Endpoint &endpoint) {
    const QList<TokenField> &all = endpoint.response.tokens;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const TokenField &field) { return field.role == role; });
    return found == all.end() ? nullptr : &*found;
}

bool isSame(JsonView one, JsonView other) {
    return one.kind() == other.kind() &&
           (one.isString() ? one.utf8() == other.utf8() : one.raw() == other.raw());
}

void judgeExpiry(const ReceivedToken &token, const Evidence &evidence, Judgement &judgement) {
    if (!token.rawExpiry.isEmpty()) {
        judgement.got = evidence.shown(QByteArrayView(token.rawExpiry));
        return fail(judgement, CheckFailure::check_no_time);
    }
    const std::optional<qint64> expiry = token.times.expiresAt;
    judgement.got = expiry ? utc(*expiry) : u"unknown"_s;
    if (expiry && token.state == token::State::expired)
        fail(judgement, CheckFailure::check_over, {{u"got"_s, *expiry}});
}

void judgeSignature(const ReceivedToken &token, const Evidence &evidence, Judgement &judgement) {
    if (!evidence.secret)
        return obstruct(judgement, CheckObstacle::check_no_key);
    const token::Verification found =
        token::verify(token.token.reveal(), {{token::secretKey(*evidence.secret, {})}, {}});
    judgement.got = QString::fromLatin1(token::name(found.result));
    // A key of another kind is none that we have.
    if (found.result == token::SignatureResult::unsupported || found.result == token::SignatureResult::no_key)
        return obstruct(judgement, CheckObstacle::check_no_key);
    if (found.result == token::SignatureResult::invalid)
        fail(judgement, CheckFailure::check_signature, {{u"reason"_s, QVariant::fromValue(found.reason)}});
}

void judgeExp(const ReceivedToken &token, Judgement &judgement) {
    const std::optional<qint64> stated = token.times.expiresAt;
    if (!stated)
        return obstruct(judgement, CheckObstacle::check_no_expiry);
    judgement.got = utc(*stated);
    const std::optional<qint64> exp = expOf(token.token);
    if (!exp)
        return fail(judgement, CheckFailure::check_no_exp);
    judgement.expected = utc(*exp);
    if (*stated < *exp || *stated >= *exp + msPerSecond)
        fail(judgement, CheckFailure::check_exp, {{u"expected"_s, *exp}, {u"got"_s, *stated}});
}

/// What the token that was sent said of its end: as it was received, else of itself.
std::optional<qint64> expiryOfSent(const Evidence &evidence) {
    if (!evidence.endpoint.refresh)
        return std::nullopt;
    const QByteArray &role = evidence.expectation.role;
    const base::Secret sent = evidence.run.sent.value(evidence.endpoint.refresh->parameters.key(role));
    for (const CaseRun &run : evidence.runs) {
        const ReceivedToken *token = tokenOf(role, run);
        if (&run != &evidence.run && token && token->token.matches(sent) && token->times.expiresAt)
            return token->times.expiresAt;
    }
    return expOf(sent);
}

std::optional<qint64> expiryBefore(const Evidence &evidence) {
    const Expectation &expectation = evidence.expectation;
    if (expectation.other.isEmpty())
        return expiryOfSent(evidence);
    const auto before = evidence.runs.constFind(expectation.other);
    const ReceivedToken *token =
        before == evidence.runs.constEnd() ? nullptr : tokenOf(expectation.role, *before);
    return token ? token->times.expiresAt : std::nullopt;
}

void judgeNotEarlier(const ReceivedToken &token, const Evidence &evidence, Judgement &judgement) {
    const std::optional<qint64> before = expiryBefore(evidence);
    const std::optional<qint64> now = token.times.expiresAt;
    if (!before || !now)
        return obstruct(judgement, CheckObstacle::check_no_expiry);
    judgement.expected = utc(*before);
    judgement.got = utc(*now);
    // Within one second the same token is right: its `exp` knows no less.
    if (*now + msPerSecond < *before)
        fail(judgement, CheckFailure::check_earlier, {{u"expected"_s, *before}, {u"got"_s, *now}});
}

void judgeClaim(const ReceivedToken *token, const Evidence &evidence, Judgement &judgement) {
    const Expectation &expectation = evidence.expectation;
    const QVariantMap named{{u"claim"_s, QString::fromUtf8(expectation.claim)}};
    const std::optional<base::Json> sent = claimsOf(evidence.run.sent.value(expectation.other));
    const std::optional<base::Json> received = token ? claimsOf(token->token) : std::nullopt;
    const bool byRole = !expectation.role.isEmpty();
    const JsonView expected = sent ? sent->root()[expectation.claim] : JsonView();
    if (!expected.exists() || (byRole && !received))
        return obstruct(judgement, CheckObstacle::check_no_claim, named);
    const JsonView value =
        byRole ? received->root()[expectation.claim] : evidence.root().find(expectation.pointer);
    judgement.expected = evidence.shown(expected);
    judgement.got = evidence.shown(value);
    if (!value.exists() && expectation.orAbsent)
        return byRole ? obstruct(judgement, CheckObstacle::check_no_claim, named) : void();
    if (!isSame(value, expected))
        fail(judgement, CheckFailure::check_claim, named);
}

void judgeJwt(const ReceivedToken &token, const Evidence &evidence, Judgement &judgement) {
    const bool isJwt = claimsOf(token.token).has_value();
    if (evidence.expectation.kind == Kind::jwt) {
        judgement.got = isJwt ? u"jwt"_s : u"opaque"_s;
        return isJwt ? void() : fail(judgement, CheckFailure::check_no_jwt_form);
    }
    if (!isJwt)
        return obstruct(judgement, CheckObstacle::check_no_jwt);
    if (evidence.expectation.kind == Kind::is_signed)
        judgeSignature(token, evidence, judgement);
    else
        judgeExp(token, judgement);
}

bool isAboutTime(Kind kind) {
    return kind == Kind::token_valid || kind == Kind::equals_exp || kind == Kind::not_earlier;
}

}  // namespace

void judgeToken(const Evidence &evidence, Judgement &judgement) {
    const Expectation &expectation = evidence.expectation;
    const ReceivedToken *token = tokenOf(expectation.role, evidence.run);
    if (const TokenField *field = fieldOf(expectation.role, evidence.endpoint))
        judgement.pointer =
            token && field->expiry && isAboutTime(expectation.kind) ? field->expiry->pointer : field->pointer;
    if (expectation.kind == Kind::same_claim)
        return judgeClaim(token, evidence, judgement);
    if (!token) {
        judgement.got = u"absent"_s;
        return fail(judgement, CheckFailure::check_token_gone,
                    {{u"role"_s, QString::fromUtf8(expectation.role)}});
    }
    if (expectation.kind == Kind::token_valid)
        judgeExpiry(*token, evidence, judgement);
    else if (expectation.kind == Kind::not_earlier)
        judgeNotEarlier(*token, evidence, judgement);
    else
        judgeJwt(*token, evidence, judgement);
}

}  // namespace td::service
