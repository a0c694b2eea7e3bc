// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contract/judgement.h"

#include <algorithm>

#include <QDateTime>

#include "service/contract/check_codes.h"
#include "service/response/redactor.h"
#include "service/response/response_check.h"
#include "token/decode.h"
#include "token/signature/verify.h"

namespace td::service {

using base::JsonView;
using Kind = Expectation::Kind;
using Result = Judgement::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qsizetype longestShown = 120;

QString text(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

QString listed(const QList<QByteArray> &texts) {
    return text(texts.join(", "));
}

QString utc(qint64 ms) {
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<base::Json> claimsOf(QByteArrayView jwt) {
    const base::Result<token::Decoded> decoded = token::decode(jwt);
    return decoded && decoded->payload.root().isObject() ? std::optional(decoded->payload) : std::nullopt;
}

std::optional<qint64> expOf(QByteArrayView jwt) {
    const std::optional<base::Json> claims = claimsOf(jwt);
    if (!claims)
        return std::nullopt;
    const auto exp = token::readTime(claims->root()["exp"], token::Unit::seconds);
    return exp ? std::optional(*exp) : std::nullopt;
}

const TokenField *fieldOf(const QByteArray &role, const Endpoint &endpoint) {
    const QList<TokenField> &all = endpoint.response.tokens;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const TokenField &field) { return field.role == role; });
    return found == all.end() ? nullptr : &*found;
}

const ReceivedToken *tokenOf(const QByteArray &role, const CaseRun &run) {
    const QList<ReceivedToken> &all = run.outcome.tokens;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ReceivedToken &one) { return one.role == role; });
    return found == all.end() ? nullptr : &*found;
}

QByteArray expiryPlace(const TokenField &field) {
    return field.expiry ? field.expiry->pointer : field.pointer;
}

bool isSame(JsonView one, JsonView other) {
    return one.kind() == other.kind() &&
           (one.isString() ? one.utf8() == other.utf8() : one.raw() == other.raw());
}

/// One response being judged.
class Judge {
public:
    Judge(const Expectation &expectation, const CheckCase &one, const Definition &definition,
          const CaseRuns &runs, const std::optional<base::Secret> &secret)
        : m_expectation(expectation)
        , m_endpoint(*definition.endpoint(one.endpoint))
        , m_runs(runs)
        , m_run(*runs.constFind(one.id))
        , m_secret(secret)
        , m_field(fieldOf(expectation.role, m_endpoint))
        , m_token(tokenOf(expectation.role, m_run)) {
        if (const auto json = base::Json::parse(m_run.reply.body))
            m_json = *json;
        QList<base::Secret> secrets = m_run.sent.values();
        for (const ReceivedToken &token : m_run.outcome.tokens)
            secrets.append(token.token);
        m_redactor = Redactor(secrets);
        m_judgement.expected = expectedOf(expectation);
        m_judgement.pointer = expectation.pointer;
    }

    Judgement judge() {
        switch (m_expectation.kind) {
            case Kind::status:
                judgeStatus();
                break;
            case Kind::outcome:
                judgeOutcome();
                break;
            case Kind::equals:
            case Kind::is_not:
            case Kind::type:
            case Kind::same_as:
                judgeValue();
                break;
            case Kind::absent:
                judgeAbsent();
                break;
            case Kind::within_ms:
                judgeTime();
                break;
            case Kind::same_claim:
                judgeClaim();
                break;
            case Kind::jwt:
            case Kind::token_valid:
            case Kind::is_signed:
            case Kind::equals_exp:
            case Kind::not_earlier:
                judgeToken();
                break;
        }
        return std::move(m_judgement);
    }

private:
    void fail(CheckFailure what, QVariantMap values = {}) {
        m_judgement.result = Result::failed;
        values.insert(u"expected"_s, values.value(u"expected"_s, m_judgement.expected));
        values.insert(u"got"_s, values.value(u"got"_s, m_judgement.got));
        m_judgement.reason = base::error(what, std::move(values));
    }

    void obstruct(CheckObstacle what, QVariantMap values = {}) {
        m_judgement.result = Result::not_run;
        m_judgement.reason = base::error(what, std::move(values));
    }

    JsonView root() const { return m_json.isNull() ? JsonView() : m_json.root(); }

    QString shown(JsonView value) const {
        if (!value.exists())
            return u"absent"_s;
        const QString all = text(m_redactor.redacted(value.raw()));
        return all.size() <= longestShown ? all : all.left(longestShown) + u'…';
    }

    void judgeStatus() {
        const QByteArray status = QByteArray::number(m_run.reply.status);
        m_judgement.got = text(status);
        if (!m_expectation.values.contains(status))
            fail(CheckFailure::check_status);
    }

    void judgeOutcome() {
        const QByteArray got = name(m_run.outcome.kind);
        m_judgement.got = text(got);
        if (got == m_expectation.values.first())
            return;
        const base::Error &why = m_run.outcome.reason;
        m_judgement.pointer = why.values.value(u"pointer"_s).toString().toUtf8();
        if (m_run.outcome.kind == OutcomeKind::refused) {
            for (const ReceivedCode &code : m_run.outcome.codes)
                m_judgement.got += u", %1 %2"_s.arg(text(code.name), text(code.value));
        }
        fail(CheckFailure::check_outcome, {{u"got"_s, text(got)}, {u"reason"_s, QVariant::fromValue(why)}});
    }

    void judgeValue() {
        const JsonView value = root().find(m_expectation.pointer);
        m_judgement.got = shown(value);
        if (!value.exists() && (m_expectation.orAbsent || m_expectation.kind == Kind::is_not))
            return;
        switch (m_expectation.kind) {
            case Kind::equals:
                if (!equalsAny(value, m_expectation.values))
                    fail(CheckFailure::check_value);
                break;
            case Kind::is_not:
                if (equalsAny(value, m_expectation.values))
                    fail(CheckFailure::check_forbidden);
                break;
            case Kind::same_as:
                judgeSameAs(value);
                break;
            default:
                if (!hasType(value, m_expectation.type))
                    fail(CheckFailure::check_type);
        }
    }

    void judgeSameAs(JsonView value) {
        const JsonView other = root().find(m_expectation.other);
        const auto plain = [](JsonView one) { return one.isString() ? one.utf8() : one.raw(); };
        m_judgement.expected = shown(other);
        if (plain(value) != plain(other))
            fail(CheckFailure::check_differs, {{u"other"_s, text(m_expectation.other)}});
    }

    static bool isThere(JsonView value) {
        return value.exists() && !value.isNull() && !(value.isString() && value.utf8().isEmpty());
    }

    void judgeAbsent() {
        m_judgement.got = u"absent"_s;
        if (!m_expectation.unless.isEmpty() && root().find(m_expectation.unless).exists())
            return;
        for (const QByteArray &pointer : m_expectation.values) {
            const JsonView value = root().find(pointer);
            if (!isThere(value))
                continue;
            m_judgement.pointer = pointer;
            m_judgement.got = shown(value);
            return m_expectation.unless.isEmpty()
                       ? fail(CheckFailure::check_present)
                       : fail(CheckFailure::check_misnamed, {{u"other"_s, text(m_expectation.unless)}});
        }
    }

    void judgeTime() {
        m_judgement.got = QString::number(m_run.outcome.elapsedMs);
        if (m_run.outcome.elapsedMs > m_expectation.limit)
            fail(CheckFailure::check_slow);
    }

    void judgeClaim() {
        const QVariantMap named{{u"claim"_s, text(m_expectation.claim)}};
        const std::optional<base::Json> sent = claimsOf(m_run.sent.value(m_expectation.other).reveal());
        const JsonView expected = sent ? sent->root()[m_expectation.claim] : JsonView();
        std::optional<base::Json> received;
        if (m_token)
            received = claimsOf(m_token->token.reveal());
        const bool byRole = !m_expectation.role.isEmpty();
        if (m_field)
            m_judgement.pointer = m_field->pointer;
        if (!expected.exists() || (byRole && !received))
            return obstruct(CheckObstacle::check_no_claim, named);
        const JsonView value =
            byRole ? received->root()[m_expectation.claim] : root().find(m_expectation.pointer);
        m_judgement.expected = shown(expected);
        m_judgement.got = shown(value);
        if (!value.exists() && m_expectation.orAbsent)
            return byRole ? obstruct(CheckObstacle::check_no_claim, named) : void();
        if (!isSame(value, expected))
            fail(CheckFailure::check_claim, named);
    }

    void judgeToken() {
        m_judgement.pointer = m_field->pointer;
        if (!m_token) {
            m_judgement.got = u"absent"_s;
            return fail(CheckFailure::check_token_gone, {{u"role"_s, text(m_expectation.role)}});
        }
        if (m_expectation.kind == Kind::token_valid)
            return judgeExpiry();
        if (m_expectation.kind == Kind::not_earlier)
            return judgeNotEarlier();
        const bool isJwt = claimsOf(m_token->token.reveal()).has_value();
        if (m_expectation.kind == Kind::jwt) {
            m_judgement.got = isJwt ? u"jwt"_s : u"opaque"_s;
            return isJwt ? void() : fail(CheckFailure::check_no_jwt_form);
        }
        if (!isJwt)
            return obstruct(CheckObstacle::check_no_jwt);
        if (m_expectation.kind == Kind::is_signed)
            judgeSignature();
        else
            judgeExp();
    }

    void judgeExpiry() {
        m_judgement.pointer = expiryPlace(*m_field);
        const std::optional<qint64> expiry = m_token->times.expiresAt;
        if (!m_token->rawExpiry.isEmpty()) {
            m_judgement.got = text(m_redactor.redacted(m_token->rawExpiry));
            return fail(CheckFailure::check_no_time);
        }
        m_judgement.got = expiry ? utc(*expiry) : u"unknown"_s;
        if (m_token->state == token::State::expired)
            fail(CheckFailure::check_over, {{u"got"_s, *expiry}});
    }

    void judgeSignature() {
        if (!m_secret)
            return obstruct(CheckObstacle::check_no_key);
        const token::Verification found =
            token::verify(m_token->token.reveal(), {{token::secretKey(*m_secret, {})}, {}});
        m_judgement.got = text(token::name(found.result));
        // A key of another kind is none that we have.
        if (found.result == token::SignatureResult::unsupported ||
            found.result == token::SignatureResult::no_key)
            return obstruct(CheckObstacle::check_no_key);
        if (found.result == token::SignatureResult::invalid)
            fail(CheckFailure::check_signature, {{u"reason"_s, QVariant::fromValue(found.reason)}});
    }

    void judgeExp() {
        m_judgement.pointer = expiryPlace(*m_field);
        const std::optional<qint64> stated = m_token->times.expiresAt;
        const std::optional<qint64> exp = expOf(m_token->token.reveal());
        if (!stated)
            return obstruct(CheckObstacle::check_no_expiry);
        m_judgement.got = utc(*stated);
        if (!exp)
            return fail(CheckFailure::check_no_exp);
        m_judgement.expected = utc(*exp);
        if (*stated < *exp || *stated >= *exp + msPerSecond)
            fail(CheckFailure::check_exp, {{u"expected"_s, *exp}, {u"got"_s, *stated}});
    }

    /// The expiry to compare with: what another case received, else what the token sent says.
    std::optional<qint64> earlierExpiry() const {
        if (!m_expectation.other.isEmpty()) {
            const CaseRun before = m_runs.value(m_expectation.other);
            const ReceivedToken *token = tokenOf(m_expectation.role, before);
            return token ? token->times.expiresAt : std::nullopt;
        }
        if (!m_endpoint.refresh)
            return std::nullopt;
        const QByteArray parameter = m_endpoint.refresh->parameters.key(m_expectation.role);
        const base::Secret sent = m_run.sent.value(parameter);
        for (const CaseRun &run : m_runs) {
            const ReceivedToken *token = tokenOf(m_expectation.role, run);
            if (&run != &m_run && token && token->token.matches(sent) && token->times.expiresAt)
                return token->times.expiresAt;
        }
        return expOf(sent.reveal());
    }

    void judgeNotEarlier() {
        m_judgement.pointer = expiryPlace(*m_field);
        const std::optional<qint64> before = earlierExpiry();
        const std::optional<qint64> now = m_token->times.expiresAt;
        if (!before || !now)
            return obstruct(CheckObstacle::check_no_expiry);
        m_judgement.expected = utc(*before);
        m_judgement.got = utc(*now);
        // Within one second the same token is right: its `exp` knows no less.
        if (*now + msPerSecond < *before)
            fail(CheckFailure::check_earlier, {{u"expected"_s, *before}, {u"got"_s, *now}});
    }

    const Expectation &m_expectation;
    const Endpoint &m_endpoint;
    const CaseRuns &m_runs;
    const CaseRun &m_run;
    const std::optional<base::Secret> &m_secret;
    const TokenField *m_field;
    const ReceivedToken *m_token;
    base::Json m_json;
    Redactor m_redactor;
    Judgement m_judgement;
};

}  // namespace

QString expectedOf(const Expectation &expectation) {
    switch (expectation.kind) {
        case Kind::status:
        case Kind::outcome:
        case Kind::equals:
            return listed(expectation.values);
        case Kind::is_not:
            return u"not "_s + listed(expectation.values);
        case Kind::absent:
            return u"absent"_s;
        case Kind::type:
            return text(name(expectation.type));
        case Kind::jwt:
            return u"jwt"_s;
        case Kind::token_valid:
            return u"in the future"_s;
        case Kind::is_signed:
            return u"valid"_s;
        case Kind::equals_exp:
            return u"exp"_s;
        case Kind::same_claim:
            return text(expectation.claim);
        case Kind::same_as:
            return text(expectation.other);
        case Kind::not_earlier:
            return u"not earlier"_s;
        case Kind::within_ms:
            return QString::number(expectation.limit);
    }
    return {};
}

Judgement judge(const Expectation &expectation, const CheckCase &one, const Definition &definition,
                const CaseRuns &runs, const std::optional<base::Secret> &secret) {
    return Judge(expectation, one, definition, runs, secret).judge();
}

}  // namespace td::service
