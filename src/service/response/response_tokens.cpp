// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/response/response_tokens.h"

#include "service/codes.h"
#include "service/response/response_check.h"
#include "token/decode.h"

namespace td::service {

using base::JsonView;
using token::Severity;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 year2000Ms = 946'684'800'000;
constexpr qint64 year2200Ms = 7'258'118'400'000;
constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 msPerDay = 24 * msPerHour;

token::Finding finding(ReadFinding what, Severity severity, QVariantMap values) {
    return {base::error(what, std::move(values)), severity};
}

QVariant text(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

/// What a JWT's own claims say about its time; nothing for any other token.
token::Span ownTimes(QByteArrayView jwt) {
    token::Span span;
    const base::Result<token::Decoded> decoded = token::decode(jwt);
    if (!decoded)
        return span;
    const JsonView claims = decoded->payload.root();
    const auto time = [claims](QByteArrayView claim) -> std::optional<qint64> {
        const auto read = token::readTime(claims[claim], token::Unit::seconds);
        return read ? std::optional(*read) : std::nullopt;
    };
    span.issuedAt = time("iat");
    span.notBefore = time("nbf");
    span.expiresAt = time("exp");
    return span;
}

/// One token's expiry while it is being read.
class ExpiryReader {
public:
    /// \a asked: for how many days the token was asked for; empty when for none.
    ExpiryReader(const Expiry &expiry, JsonView root, QByteArray asked, qint64 nowMs, TokensRead &result)
        : m_expiry(expiry), m_root(root), m_asked(std::move(asked)), m_nowMs(nowMs), m_result(result) {}

    void readInto(ReceivedToken &received) {
        const JsonView value = m_root.find(m_expiry.pointer);
        if (isMissing(value))
            return;
        const std::optional<qint64> exp = received.times.expiresAt;
        if (m_expiry.zeroIsUnknown && value.toInt64() == 0)
            return;
        const base::Result<qint64> stated = token::readTime(value, m_expiry.unit);
        if (!stated) {
            received.times.expiresAt.reset();
            received.rawExpiry = value.raw().toByteArray();
            note(ReadFinding::finding_expiry_unusable, Severity::serious,
                 {{u"reason"_s, QVariant::fromValue(stated.error())}});
            return;
        }
        const qint64 time = m_expiry.relative ? m_nowMs + *stated : *stated;
        received.times.expiresAt = time;
        compareWithUnit(*stated);
        compareWithText(value);
        compareWithExp(time, exp);
        compareWithAsked(time);
    }

private:
    void note(ReadFinding what, Severity severity, QVariantMap values) {
        values.insert(u"pointer"_s, text(m_expiry.pointer));
        m_result.findings.append(finding(what, severity, std::move(values)));
    }

    bool isMissing(JsonView value) {
        const bool usable = value.isNumber() || (!m_expiry.required && value.exists() && !value.isNull());
        if (usable)
            return false;
        if (m_expiry.required && m_result.fault.isNull()) {
            const QVariantMap values{{u"pointer"_s, text(m_expiry.pointer)},
                                     {u"expected"_s, u"number"_s},
                                     {u"found"_s, typeName(value)}};
            m_result.fault = value.exists() ? base::error(ReadFault::read_field_type, values)
                                            : base::error(ReadFault::read_field_missing, values);
        }
        return true;
    }

    /// Milliseconds that would only make sense as seconds: still read as declared, but said.
    void compareWithUnit(qint64 stated) {
        const bool wouldBeRecent = stated * msPerSecond >= year2000Ms && stated * msPerSecond < year2200Ms;
        if (m_expiry.unit == token::Unit::milliseconds && !m_expiry.relative && wouldBeRecent)
            note(ReadFinding::finding_expiry_in_seconds, Severity::warning, {{u"raw"_s, stated}});
    }

    void compareWithText(JsonView number) {
        const JsonView other = m_expiry.sameAs.isEmpty() ? JsonView() : m_root.find(m_expiry.sameAs);
        const QByteArrayView otherText = other.isString() ? other.utf8() : other.raw();
        if (other.exists() && !other.isNull() && otherText != number.raw()) {
            m_result.findings.append(finding(ReadFinding::finding_expiry_text_differs, Severity::warning,
                                             {{u"pointer"_s, text(m_expiry.sameAs)},
                                              {u"number"_s, text(number.raw())},
                                              {u"text"_s, text(otherText)}}));
        }
    }

    void compareWithExp(qint64 time, std::optional<qint64> exp) {
        if (m_expiry.equalsExp && exp && (time < *exp || time >= *exp + msPerSecond)) {
            note(ReadFinding::finding_expiry_mismatch, Severity::warning,
                 {{u"declared"_s, time}, {u"exp"_s, *exp}});
        }
    }

    void compareWithAsked(qint64 time) {
        bool isNumber = false;
        const qint64 days = m_asked.toInt(&isNumber);
        const qint64 granted = time - m_nowMs;
        // An hour's slack: the server counts from its own clock, and from before its answer travelled.
        if (isNumber && days > 0 && granted + msPerHour < days * msPerDay) {
            note(ReadFinding::finding_granted_shorter, Severity::warning,
                 {{u"asked"_s, days}, {u"granted"_s, qMax<qint64>(0, (granted + msPerHour) / msPerDay)}});
        }
    }

    const Expiry &m_expiry;
    JsonView m_root;
    QByteArray m_asked;
    qint64 m_nowMs;
    TokensRead &m_result;
};

/// What was sent for \a parameter: the value given, else its default.
QByteArray sentFor(const QByteArray &parameter, const Endpoint &endpoint, const Values &sent) {
    const Parameter *known = endpoint.parameter(parameter);
    if (!known)
        return {};
    const auto given = sent.constFind(parameter);
    return given == sent.constEnd() ? known->defaultValue.value_or(QByteArray())
                                    : given->reveal().toByteArray();
}

token::State stateOf(const ReceivedToken &received, const TokenField &field, qint64 nowMs) {
    if (received.times.expiresAt)
        return token::stateAt(received.times, nowMs);
    const bool saysItNeverEnds = !field.expiry && token::decode(received.token.reveal()).has_value();
    return saysItNeverEnds ? token::stateAt(received.times, nowMs) : token::State::unknown;
}

void noteUnchanged(const Endpoint &endpoint, const Values &sent, const ReceivedToken &received,
                   QList<token::Finding> &findings) {
    if (!endpoint.rotates())
        return;
    for (auto given = endpoint.refresh->parameters.begin(); given != endpoint.refresh->parameters.end();
         ++given) {
        if (given.value() == received.role && sent.value(given.key()).matches(received.token)) {
            findings.append(finding(ReadFinding::finding_token_unchanged, Severity::warning,
                                    {{u"role"_s, text(received.role)}}));
        }
    }
}

}  // namespace

QByteArray tokenAt(const TokenField &field, JsonView root) {
    QByteArrayView found = root.find(field.pointer).utf8();
    const QByteArrayView prefix = field.strip;
    if (!prefix.isEmpty() && found.size() >= prefix.size() &&
        found.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0) {
        found = found.sliced(prefix.size()).trimmed();
    }
    return found.toByteArray();
}

/// True when at least one of the tokens that \a endpoint gives came.
bool hasToken(const Endpoint &endpoint, JsonView root) {
    return std::any_of(endpoint.response.tokens.begin(), endpoint.response.tokens.end(),
                       [root](const TokenField &field) { return !tokenAt(field, root).isEmpty(); });
}

TokensRead readTokens(const Endpoint &endpoint, JsonView root, const Values &sent, qint64 nowMs) {
    TokensRead result;
    const bool isSome = hasToken(endpoint, root);
    for (const TokenField &field : endpoint.response.tokens) {
        QByteArray bytes = tokenAt(field, root);
        if (bytes.isEmpty()) {
            const QVariantMap values{{u"pointer"_s, text(field.pointer)}, {u"role"_s, text(field.role)}};
            if (field.required && result.fault.isNull())
                result.fault = base::error(ReadFault::read_token_missing, values);
            else if (!field.required && endpoint.rotates() && isSome)
                result.findings.append(
                    finding(ReadFinding::finding_token_missing, Severity::serious, values));
            continue;
        }
        ReceivedToken received{field.role, field.label, base::Secret(std::move(bytes)), {}, {}, {}};
        received.times = ownTimes(received.token.reveal());
        if (field.expiry)
            ExpiryReader(*field.expiry, root, sentFor(field.expiry->askedDays, endpoint, sent), nowMs, result)
                .readInto(received);
        received.state = stateOf(received, field, nowMs);
        noteUnchanged(endpoint, sent, received, result.findings);
        result.tokens.append(std::move(received));
    }
    return result;
}

}  // namespace td::service
