// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/read.h"

#include <cstdlib>

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include "base/scrub.h"
#include "service/codes.h"
#include "service/response_check.h"
#include "service/response_extra.h"
#include "service/response_tokens.h"
#include "service/url.h"

namespace td::service {

using base::JsonView;
using token::Severity;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 notableDifferenceS = 30;

QVariant text(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

QString listed(const QList<int> &statuses) {
    QStringList texts;
    for (const int status : statuses)
        texts.append(QString::number(status));
    return texts.join(", "_L1);
}

/// Server time minus ours in whole seconds, from the Date header (RFC 9110 section 5.6.7, its preferred
/// form).
std::optional<qint64> clockDifference(const base::Reply &reply, qint64 nowMs) {
    const QString date = QString::fromLatin1(base::headerValue(reply.headers, "Date"));
    QDateTime server = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!server.isValid())
        return std::nullopt;
    server.setTimeSpec(Qt::UTC);
    return server.toSecsSinceEpoch() - nowMs / msPerSecond;
}

/// One reply being read: the outcome grows as its parts are.
class Reading {
public:
    Reading(const Endpoint &endpoint, const base::Reply &reply, const Values &sent, qint64 nowMs)
        : m_endpoint(endpoint), m_response(endpoint.response), m_reply(reply), m_sent(sent), m_nowMs(nowMs) {}

    Outcome read() {
        m_outcome.httpStatus = m_reply.status;
        readClock();
        if (m_reply.status >= 300 && m_reply.status < 400)
            malformed(base::error(ReadFault::read_redirect, redirectValues()));
        else if (m_reply.body.trimmed().isEmpty())
            malformed(base::error(ReadFault::read_empty, {{u"status"_s, m_reply.status}}));
        else
            readBody();
        return std::move(m_outcome);
    }

private:
    void readClock() {
        m_outcome.clockDifferenceS = clockDifference(m_reply, m_nowMs);
        if (m_outcome.clockDifferenceS && std::llabs(*m_outcome.clockDifferenceS) >= notableDifferenceS)
            note(ReadFinding::finding_clock_difference, Severity::warning,
                 {{u"n"_s, *m_outcome.clockDifferenceS}});
    }

    QVariantMap redirectValues() const {
        const QByteArray location = base::headerValue(m_reply.headers, "Location");
        return {{u"status"_s, m_reply.status}, {u"host"_s, shownHost(location)}};
    }

    void readBody() {
        const base::Result<base::Json> json = base::Json::parse(m_reply.body);
        if (!json) {
            malformed(base::error(ReadFault::read_not_json, {{u"reason"_s, QVariant::fromValue(json.error())},
                                                             {u"status"_s, m_reply.status}}));
            return;
        }
        const JsonView root = json->root();
        if (!root.isObject()) {
            malformed(base::error(
                ReadFault::read_field_type,
                {{u"pointer"_s, QString()}, {u"expected"_s, u"object"_s}, {u"found"_s, typeName(root)}}));
            return;
        }
        noteDuplicates(root);
        readCodes(root);
        TokensRead tokens = readTokens(m_endpoint, root, m_sent, m_nowMs);
        classify(root, tokens);
        readWords(root, tokens.tokens);
    }

    void classify(JsonView root, TokensRead &tokens) {
        if (auto fields = checkFields(m_response.fields, root); !fields)
            malformed(fields.error(), tokens);
        else if (allHold(m_response.success, root))
            succeed(tokens);
        else if (anyHolds(m_response.refusal, root))
            refuse(root);
        else
            malformed(base::error(ReadFault::read_neither, {{u"status"_s, m_reply.status}}), tokens);
    }

    void succeed(TokensRead &tokens) {
        m_outcome.findings += tokens.findings;
        if (!tokens.fault.isNull()) {
            malformed(tokens.fault, tokens);
        } else if (!m_response.statuses.contains(m_reply.status)) {
            malformed(base::error(ReadFault::read_status, statusValues()), tokens);
        } else {
            m_outcome.kind = OutcomeKind::success;
            m_outcome.tokens = tokens.tokens;
        }
    }

    /// A refusal's tokens are never live, whatever it carries.
    void refuse(JsonView root) {
        m_outcome.kind = OutcomeKind::refused;
        m_outcome.reason = refusalReason(root);
        for (const TokenField &field : m_response.tokens) {
            if (!tokenAt(field, root).isEmpty()) {
                note(ReadFinding::finding_token_in_refusal, Severity::warning,
                     {{u"pointer"_s, text(field.pointer)}, {u"role"_s, text(field.role)}});
            }
        }
        if (!m_response.statuses.contains(m_reply.status))
            note(ReadFinding::finding_status_unusual, Severity::note, statusValues());
    }

    /// The code that says most: one with a meaning; else the first that itself makes this a refusal.
    base::Error refusalReason(JsonView root) const {
        const auto reason = [](const ReceivedCode &code) {
            return base::error(ReadFault::read_refused,
                               {{u"code"_s, text(code.value)}, {u"name"_s, text(code.name)}});
        };
        for (const ReceivedCode &code : m_outcome.codes) {
            if (!code.meaning.isEmpty())
                return reason(code);
        }
        for (const Condition &condition : m_response.refusal) {
            if (!holds(condition, root))
                continue;
            for (const CodeField &field : m_response.codes) {
                if (field.pointer == condition.pointer)
                    return reason({field.name, root.find(field.pointer).raw().toByteArray(), {}});
            }
        }
        return base::error(ReadFault::read_refused_plain);
    }

    void malformed(base::Error reason) {
        m_outcome.kind = OutcomeKind::malformed;
        m_outcome.reason = std::move(reason);
    }

    void malformed(base::Error reason, const TokensRead &tokens) {
        malformed(std::move(reason));
        m_outcome.tokens = tokens.tokens;
    }

    void readCodes(JsonView root) {
        for (const CodeField &field : m_response.codes) {
            const JsonView value = root.find(field.pointer);
            if (!value.exists())
                continue;
            const QByteArray meaningKey =
                value.isString() ? value.utf8().toByteArray() : value.raw().toByteArray();
            m_outcome.codes.append({field.name, value.raw().toByteArray(), field.meanings.value(meaningKey)});
        }
    }

    /// The server's own words and the rest, with no secret in them.
    void readWords(JsonView root, const QList<ReceivedToken> &tokens) {
        QList<base::Secret> secrets;
        for (const Parameter &parameter : m_endpoint.parameters) {
            if (parameter.secret && m_sent.contains(parameter.name))
                secrets.append(m_sent.value(parameter.name));
        }
        for (const ReceivedToken &token : tokens)
            secrets.append(token.token);
        const JsonView message = m_response.message.isEmpty() ? JsonView() : root.find(m_response.message);
        m_outcome.message = QString::fromUtf8(base::scrubbed(message.utf8(), secrets));
        m_outcome.extra = base::scrubbed(extraOf(m_response, root), secrets);
    }

    void noteDuplicates(JsonView object) {
        for (const QByteArray &name : base::duplicateNames(object))
            note(ReadFinding::finding_duplicate_member, Severity::warning, {{u"name"_s, text(name)}});
        for (const auto &member : object) {
            if (member.value().isObject())
                noteDuplicates(member.value());
        }
    }

    QVariantMap statusValues() const {
        return {{u"status"_s, m_reply.status}, {u"allowed"_s, listed(m_response.statuses)}};
    }

    void note(ReadFinding what, Severity severity, QVariantMap values) {
        m_outcome.findings.append({base::error(what, std::move(values)), severity});
    }

    const Endpoint &m_endpoint;
    const Response &m_response;
    const base::Reply &m_reply;
    const Values &m_sent;
    qint64 m_nowMs;
    Outcome m_outcome;
};

}  // namespace

Outcome read(const Endpoint &endpoint, const base::Reply &reply, const Values &sent, qint64 nowMs) {
    return Reading(endpoint, reply, sent, nowMs).read();
}

}  // namespace td::service
