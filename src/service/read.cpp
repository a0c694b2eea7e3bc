// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/read.h"

#include <algorithm>
#include <cstdlib>

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include "service/codes.h"
#include "service/response/redactor.h"
#include "service/response/response_check.h"
#include "service/response/response_extra.h"
#include "service/response/response_tokens.h"
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

    Outcome read(const QList<base::Secret> &secrets) {
        hide(secrets);
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
    void hide(const QList<base::Secret> &secrets) {
        m_secrets += secrets;
        for (const Parameter &parameter : m_endpoint.parameters) {
            if (parameter.secret && m_sent.contains(parameter.name))
                m_secrets.append(m_sent.value(parameter.name));
        }
        m_redactor = Redactor(m_secrets);
    }

    void hide(const QList<ReceivedToken> &tokens) {
        for (const ReceivedToken &token : tokens)
            m_secrets.append(token.token);
        m_redactor = Redactor(m_secrets);
    }

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
        const TokensRead tokens = readTokens(m_endpoint, root, m_sent, m_nowMs);
        hide(tokens.tokens);
        noteDuplicates(root);
        readCodes(root);
        classify(root, tokens);
        const JsonView message = m_response.message.isEmpty() ? JsonView() : root.find(m_response.message);
        m_outcome.message = QString::fromUtf8(m_redactor.redacted(message.utf8()));
        m_outcome.extra = extraOf(m_response, root, m_redactor);
    }

    void classify(JsonView root, const TokensRead &tokens) {
        const bool refuses = anyHolds(m_response.refusal, root);
        if (auto fields = checkFields(m_response.fields, root); !fields)
            malformed(fields.error());
        else if (allHold(m_response.success, root))
            succeed(tokens);
        else if (refuses)
            refuse(root);
        else
            malformed(base::error(ReadFault::read_neither, {{u"status"_s, m_reply.status}}));

        if (m_outcome.kind == OutcomeKind::refused)
            noteDeadTokens(root);
        else if (!refuses || m_outcome.kind == OutcomeKind::success)
            take(tokens);
    }

    void succeed(const TokensRead &tokens) {
        if (!tokens.fault.isNull())
            malformed(tokens.fault);
        else if (!m_response.statuses.contains(m_reply.status))
            malformed(base::error(ReadFault::read_status, statusValues()));
        else
            m_outcome.kind = OutcomeKind::success;
    }

    void refuse(JsonView root) {
        m_outcome.kind = OutcomeKind::refused;
        m_outcome.reason = refusalReason(root);
        if (!m_response.statuses.contains(m_reply.status))
            note(ReadFinding::finding_status_unusual, Severity::note, statusValues());
    }

    void take(const TokensRead &tokens) {
        m_outcome.tokens = tokens.tokens;
        for (ReceivedToken &token : m_outcome.tokens)
            token.rawExpiry = m_redactor.redacted(token.rawExpiry);
        for (const token::Finding &finding : tokens.findings)
            m_outcome.findings.append({m_redactor.redacted(finding.what), finding.severity});
    }

    /// The tokens of a response that refuses are never live, whatever else is wrong with it.
    void noteDeadTokens(JsonView root) {
        for (const TokenField &field : m_response.tokens) {
            if (!tokenAt(field, root).isEmpty()) {
                note(ReadFinding::finding_token_in_refusal, Severity::warning,
                     {{u"pointer"_s, text(field.pointer)}, {u"role"_s, text(field.role)}});
            }
        }
    }

    /// The code that says most: of those that make this a refusal one with a meaning, else the first; else
    /// any with a meaning; else the first that says anything.
    base::Error refusalReason(JsonView root) const {
        const CodeField *best = nullptr;
        for (const CodeField &code : m_response.codes) {
            if (refusesBy(code, root) &&
                (!best || (!meansSomething(*best, root) && meansSomething(code, root))))
                best = &code;
        }
        for (const CodeField &code : m_response.codes) {
            if (!best && meansSomething(code, root))
                best = &code;
        }
        for (const CodeField &code : m_response.codes) {
            const JsonView value = root.find(code.pointer);
            if (!best && isCode(value) && !value.isNull())
                best = &code;
        }
        if (!best)
            return base::error(ReadFault::read_refused_plain);
        return base::error(ReadFault::read_refused, {{u"code"_s, text(plainCode(root.find(best->pointer)))},
                                                     {u"name"_s, text(best->name)}});
    }

    /// An array or object is no code; it is shown with what the definition does not name.
    static bool isCode(JsonView value) { return value.exists() && !value.isArray() && !value.isObject(); }

    bool refusesBy(const CodeField &code, JsonView root) const {
        return isCode(root.find(code.pointer)) &&
               std::any_of(m_response.refusal.begin(), m_response.refusal.end(),
                           [&](const Condition &c) { return c.pointer == code.pointer && holds(c, root); });
    }

    static bool meansSomething(const CodeField &code, JsonView root) {
        return !meaningOf(code, root.find(code.pointer)).isEmpty();
    }

    static Text meaningOf(const CodeField &code, JsonView value) {
        return isCode(value)
                   ? code.meanings.value((value.isString() ? value.utf8() : value.raw()).toByteArray())
                   : Text();
    }

    /// A code for a sentence. Numbers stay as they are: hiding one that happens to equal what was sent would
    /// hide the answer.
    QByteArray plainCode(JsonView value) const {
        return value.isString() ? m_redactor.redacted(value.utf8()) : value.raw().toByteArray();
    }

    void malformed(const base::Error &reason) {
        m_outcome.kind = OutcomeKind::malformed;
        m_outcome.reason = m_redactor.redacted(reason);
        const bool saidAlready =
            base::is(reason, ReadFault::read_status) || base::is(reason, ReadFault::read_redirect);
        if (!saidAlready && !m_response.statuses.contains(m_reply.status))
            note(ReadFinding::finding_status_foreign, Severity::warning, {{u"status"_s, m_reply.status}});
    }

    void readCodes(JsonView root) {
        for (const CodeField &field : m_response.codes) {
            const JsonView value = root.find(field.pointer);
            if (!isCode(value))
                continue;
            const QByteArray shown =
                value.isString() ? m_redactor.redacted(value.raw()) : value.raw().toByteArray();
            m_outcome.codes.append({field.name, shown, meaningOf(field, value)});
        }
    }

    void noteDuplicates(JsonView container) {
        for (const QByteArray &name : base::duplicateNames(container)) {
            note(ReadFinding::finding_duplicate_member, Severity::warning,
                 {{u"name"_s, text(m_redactor.redacted(name))}});
        }
        for (const auto &member : container) {
            if (member.value().isObject() || member.value().isArray())
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
    QList<base::Secret> m_secrets;
    Redactor m_redactor;
    Outcome m_outcome;
};

}  // namespace

Outcome read(const Endpoint &endpoint, const base::Reply &reply, const Values &sent, qint64 nowMs,
             const QList<base::Secret> &secrets) {
    return Reading(endpoint, reply, sent, nowMs).read(secrets);
}

}  // namespace td::service
