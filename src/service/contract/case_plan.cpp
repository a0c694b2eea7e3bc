// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contract/case_plan.h"

#include <algorithm>

#include "service/contract/check_codes.h"
#include "service/contract/made_token.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 mintedS = 30 * 60;
constexpr qint64 expiringS = 10 * 60;
constexpr qint64 expiredS = -2 * 60 * 60;  ///< more than any server forgives a clock
constexpr QByteArrayView garbage = "this-is-no-token";

using Value = base::Result<base::Secret>;

base::Error obstacle(CheckObstacle what, const QByteArray &parameter) {
    return base::error(what, {{u"parameter"_s, QString::fromUtf8(parameter)}});
}

/// One case being planned.
class CasePlan {
public:
    CasePlan(const Definition &definition, const CheckCase &one, const CheckMeans &means,
             const CaseRuns &runs, qint64 nowMs)
        : m_definition(definition), m_case(one), m_means(means), m_runs(runs), m_nowS(nowMs / msPerSecond) {}

    base::Result<PlannedCase> plan() {
        if (auto before = checkBefore(); !before)
            return base::failure(before.error());
        m_planned.endpoint = *m_definition.endpoint(m_case.endpoint);
        addFixed();
        for (const GivenParameter &given : m_case.given) {
            if (auto added = add(given); !added)
                return base::failure(added.error());
        }
        return std::move(m_planned);
    }

private:
    base::Result<void> checkBefore() const {
        for (const QByteArray &id : m_case.after) {
            const CaseRun run = m_runs.value(id);
            if (!run.notRun.isNull())
                return base::failure(run.notRun);
            if (run.outcome.kind != OutcomeKind::success)
                return base::failure(CheckObstacle::check_after, {{u"check"_s, QString::fromUtf8(id)}});
        }
        return {};
    }

    /// Parameters that nobody gives a way to, and fields that the endpoint does not know.
    void addFixed() {
        for (const Parameter &parameter : m_planned.endpoint.parameters) {
            if (const auto own = m_means.values.constFind(parameter.name); own != m_means.values.constEnd())
                m_planned.values.insert(parameter.name, *own);
        }
        for (const FixedField &field : m_case.with)
            m_planned.values.insert(field.name, base::Secret::copyOf(field.value));
        for (const FixedField &field : m_case.extra) {
            Parameter unknown;
            unknown.name = field.name;
            unknown.places = m_planned.endpoint.parameters.isEmpty()
                                 ? QList{Place::query}
                                 : m_planned.endpoint.parameters.first().places;
            m_planned.endpoint.parameters.append(unknown);
            m_planned.values.insert(field.name, base::Secret::copyOf(field.value));
        }
    }

    base::Result<void> add(const GivenParameter &given) {
        base::Error reason;
        for (const Given way : given.ways) {
            if (way == Given::missing) {
                leaveOut(given.parameter);
                return {};
            }
            const Value value = valueBy(way, given.parameter);
            if (value) {
                m_planned.values.insert(given.parameter, *value);
                return mayBeSent(way, given.parameter);
            }
            reason = reason.isNull() ? value.error() : worse(reason, value.error(), given.parameter);
        }
        return base::failure(reason);
    }

    /// Of two ways that are both closed, what to say.
    static base::Error worse(const base::Error &first, const base::Error &second,
                             const QByteArray &parameter) {
        const auto isEither = [&](CheckObstacle one, CheckObstacle other) {
            return (base::is(first, one) && base::is(second, other)) ||
                   (base::is(first, other) && base::is(second, one));
        };
        return isEither(CheckObstacle::check_no_value, CheckObstacle::check_no_secret)
                   ? obstacle(CheckObstacle::check_no_value_or_secret, parameter)
                   : first;
    }

    /// A live token that the endpoint replaces is the user's to give away.
    base::Result<void> mayBeSent(Given way, const QByteArray &parameter) const {
        const Endpoint &endpoint = m_planned.endpoint;
        const bool isLive = way == Given::value || way == Given::minted || way == Given::expiring;
        if (!endpoint.rotates() || !endpoint.refresh->parameters.contains(parameter) || !isLive)
            return {};
        if (m_means.profile.kind == ProfileKind::production)
            return base::failure(CheckObstacle::check_production_used_up);
        if (!m_means.mayUseUp)
            return base::failure(CheckObstacle::check_needs_consent);
        return {};
    }

    /// Left out of the body, which is sent all the same: `{}` is a request, no body at all hardly one.
    void leaveOut(const QByteArray &name) {
        for (Parameter &parameter : m_planned.endpoint.parameters) {
            if (parameter.name != name)
                continue;
            parameter.required = false;
            parameter.defaultValue.reset();
        }
        m_planned.values.remove(name);
    }

    Value valueBy(Given way, const QByteArray &parameter) const {
        switch (way) {
            case Given::value:
                return liveValue(parameter);
            case Given::minted:
                return minted(parameter);
            case Given::expired:
                return expired(parameter);
            case Given::expiring:
                return reissued(parameter, expiringS);
            case Given::tampered: {
                const Value base = anyValue(parameter);
                return base ? Value(tamperedToken(*base)) : base;
            }
            case Given::bare:
                return bare(parameter);
            case Given::garbage:
            case Given::missing:
                break;
        }
        return base::Secret::copyOf(garbage);
    }

    /// What the user gave, else what the case `from` received.
    Value liveValue(const QByteArray &parameter) const {
        const auto own = m_means.values.constFind(parameter);
        if (own != m_means.values.constEnd() && !own->isEmpty())
            return *own;
        if (m_case.from.isEmpty())
            return base::failure(obstacle(CheckObstacle::check_no_value, parameter));
        const auto &refresh = m_planned.endpoint.refresh;
        const QByteArray role = refresh ? refresh->parameters.value(parameter) : QByteArray();
        const CaseRun run = m_runs.value(m_case.from);
        for (const ReceivedToken &token : run.outcome.tokens) {
            if (token.role == role)
                return token.token;
        }
        if (!run.notRun.isNull())
            return base::failure(run.notRun);
        return base::failure(CheckObstacle::check_no_token, {{u"role"_s, QString::fromUtf8(role)}});
    }

    Value secretFor(const QByteArray &parameter) const {
        if (m_means.profile.kind == ProfileKind::production)
            return base::failure(CheckObstacle::check_production_made);
        if (!m_means.appSecret)
            return base::failure(obstacle(CheckObstacle::check_no_secret, parameter));
        return *m_means.appSecret;
    }

    /// Each has an expiry of its own, so no two are alike: a server may take a code only once.
    qint64 freshExpiry(qint64 fromNowS) const { return m_nowS + fromNowS + m_runs.size(); }

    /// Like what the user gave, where that is one of ours; else as the definition describes it.
    Value minted(const QByteArray &parameter) const { return made(parameter, mintedS); }

    Value made(const QByteArray &parameter, qint64 fromNowS) const {
        const Value secret = secretFor(parameter);
        if (!secret)
            return secret;
        if (const auto own = m_means.values.constFind(parameter); own != m_means.values.constEnd()) {
            if (const auto like = reissuedToken(*own, *secret, freshExpiry(fromNowS)))
                return *like;
        }
        return mintedToken(*m_definition.contract.mintFor(parameter), m_means.profile, m_means.values,
                           *secret, freshExpiry(fromNowS));
    }

    Value reissued(const QByteArray &parameter, qint64 fromNowS) const {
        if (m_definition.contract.mintFor(parameter))
            return made(parameter, fromNowS);
        const Value secret = secretFor(parameter);
        const Value live = secret ? liveValue(parameter) : secret;
        if (!live)
            return live;
        const auto again = reissuedToken(*live, *secret, freshExpiry(fromNowS));
        return again ? Value(*again)
                     : Value(base::failure(obstacle(CheckObstacle::check_not_ours, parameter)));
    }

    Value expired(const QByteArray &parameter) const {
        if (const auto own = m_means.values.constFind("expired." + parameter);
            own != m_means.values.constEnd() && !own->isEmpty())
            return *own;
        // Where codes are not signed by the app, nothing like the value given can be made.
        if (m_definition.contract.mints.isEmpty())
            return base::failure(obstacle(CheckObstacle::check_no_expired, parameter));
        return reissued(parameter, expiredS);
    }

    Value bare(const QByteArray &parameter) const {
        if (m_means.profile.kind == ProfileKind::production)
            return base::failure(CheckObstacle::check_production_made);
        const Value base = anyValue(parameter);
        if (!base)
            return base;
        const auto bared = bareToken(*base);
        return bared ? Value(*bared) : Value(base::failure(CheckObstacle::check_no_jwt));
    }

    /// Something to change: what is there, else a minted one.
    Value anyValue(const QByteArray &parameter) const {
        const Value live = liveValue(parameter);
        if (live || !m_definition.contract.mintFor(parameter))
            return live;
        const Value made = minted(parameter);
        return made ? made : Value(base::failure(worse(live.error(), made.error(), parameter)));
    }

    const Definition &m_definition;
    const CheckCase &m_case;
    const CheckMeans &m_means;
    const CaseRuns &m_runs;
    qint64 m_nowS;
    PlannedCase m_planned;
};

}  // namespace

base::Result<PlannedCase> planCase(const Definition &definition, const CheckCase &one,
                                   const CheckMeans &means, const CaseRuns &runs, qint64 nowMs) {
    return CasePlan(definition, one, means, runs, nowMs).plan();
}

QList<QByteArray> valueNames(const Definition &definition) {
    QList<QByteArray> names;
    for (const Endpoint &endpoint : definition.endpoints) {
        for (const Parameter &parameter : endpoint.parameters)
            names += {parameter.name, "expired." + parameter.name};
    }
    for (const Mint &mint : definition.contract.mints) {
        for (const MintedClaim &claim : mint.claims) {
            if (claim.source != MintedClaim::Source::expiry)
                names.append(claim.name);
        }
    }
    return names;
}

QList<base::Error> unstatedClaims(const Definition &definition, const CheckMeans &means) {
    QList<base::Error> unstated;
    if (!means.appSecret || means.profile.kind == ProfileKind::production)
        return unstated;
    for (const Mint &mint : definition.contract.mints) {
        for (const MintedClaim &claim : mint.claims) {
            const bool isStated =
                claim.source != MintedClaim::Source::profile || means.values.contains(mint.parameter) ||
                means.values.contains(claim.name) || means.profile.claims.contains(claim.name);
            if (!isStated)
                unstated.append(base::error(CheckObstacle::check_claim_unstated,
                                            {{u"claim"_s, QString::fromUtf8(claim.name)}}));
        }
    }
    return unstated;
}

}  // namespace td::service
