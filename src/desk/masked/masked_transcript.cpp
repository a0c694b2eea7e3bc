// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/masked/masked_transcript.h"

#include <algorithm>

#include "desk/masked/masked_json.h"
#include "desk/masked/masked_text.h"
#include "service/header_field.h"
#include "service/response/response_extra.h"
#include "token/identity.h"

namespace td::desk {

namespace {

base::Json parsed(QByteArrayView body) {
    return base::Json::parse(body).value_or(base::Json());
}

JsonMasks requestMasks(const service::Endpoint &endpoint) {
    JsonMasks masks;
    for (const service::Parameter &parameter : endpoint.parameters) {
        const QByteArray pointer = base::pointerTo(parameter.name);
        if (endpoint.refresh && endpoint.refresh->parameters.contains(parameter.name))
            masks.tokens.insert(pointer, parameter.prefix);
        else if (parameter.secret)
            masks.secrets.append(pointer);
    }
    return masks;
}

JsonMasks responseMasks(const service::Endpoint &endpoint) {
    JsonMasks masks;
    for (const service::TokenField &token : endpoint.response.tokens)
        masks.tokens.insert(token.pointer, token.strip);
    for (const service::CodeField &code : endpoint.response.codes)
        masks.codes.append(code.pointer);
    return masks;
}

/// Masks one exchange. Everything it says of names is about \a endpoint.
class Mask {
public:
    Mask(const service::Endpoint &endpoint, const QList<base::Secret> &secrets)
        : m_endpoint(endpoint), m_secrets(secrets), m_redactor(secrets) {}

    base::Request request(const base::Request &sent) const {
        base::Request shown{sent.method, url(sent.url), headers(sent.headers), {}, {}};
        const bool isForm =
            base::headerValue(sent.headers, "Content-Type").startsWith("application/x-www-form");
        if (const base::Json json = isForm ? base::Json() : parsed(sent.body); !json.isNull())
            shown.body = maskedJson(json, requestMasks(m_endpoint), m_redactor);
        else
            shown.body = isForm ? pairs(sent.body) : m_redactor.redacted(sent.body);
        return shown;
    }

    QList<base::Header> headers(const QList<base::Header> &all) const {
        QList<base::Header> shown;
        for (const base::Header &header : all)
            shown.append(base::Header{m_redactor.redacted(header.name), headerValue(header)});
        return shown;
    }

    QByteArray responseBody(const QByteArray &body) const {
        if (const base::Json json = parsed(body); !json.isNull())
            return maskedJson(json, responseMasks(m_endpoint), m_redactor);
        return m_redactor.redacted(maskedText(body, m_endpoint.response));
    }

private:
    /// A secret called \a name: a token still tells which it is, anything else nothing.
    QByteArray hidden(QByteArrayView value, const QByteArray &name) const {
        if (value.isEmpty())
            return {};
        const bool isToken = m_endpoint.refresh && m_endpoint.refresh->parameters.contains(name);
        return isToken || value.startsWith("eyJ") ? token::masked(value).toUtf8() : "[hidden]";
    }

    bool isSecret(const QByteArray &name, QByteArrayView value) const {
        const service::Parameter *parameter = m_endpoint.parameter(name);
        return (parameter && parameter->secret) || service::speaksOfSecret(name) ||
               std::any_of(m_secrets.begin(), m_secrets.end(),
                           [value](const base::Secret &secret) { return secret.reveal() == value; });
    }

    QByteArray headerValue(const base::Header &header) const {
        if (base::isSameField(header.name, "Location"))
            return url(header.value);
        if (!service::isSecretHeader(header.name) && !isSecret(header.name, header.value))
            return m_redactor.redacted(header.value);
        // The scheme of an Authorization (RFC 9110 section 11.6.2), as in `Bearer <token>`, is no secret.
        const bool hasScheme = header.name.toLower().endsWith("authorization");
        const qsizetype scheme = hasScheme ? header.value.indexOf(' ') + 1 : 0;
        return header.value.first(scheme) + hidden(QByteArrayView(header.value).sliced(scheme), header.name);
    }

    QByteArray url(const QByteArray &text) const {
        const qsizetype query = text.indexOf('?');
        if (query < 0)
            return m_redactor.redacted(text);
        return m_redactor.redacted(QByteArrayView(text).first(query)) + '?' + pairs(text.sliced(query + 1));
    }

    /// `name=value&…` as in a query or a form.
    QByteArray pairs(const QByteArray &text) const {
        // A secret that stands there as it is may hold what parts the pairs.
        const bool isTornApart =
            std::any_of(m_secrets.begin(), m_secrets.end(), [&text](const base::Secret &secret) {
                return secret.reveal().contains('&') && QByteArrayView(text).contains(secret.reveal());
            });
        if (isTornApart)
            return m_redactor.redacted(text);
        QByteArrayList shown;
        for (const QByteArray &pair : text.split('&')) {
            const qsizetype end = pair.indexOf('=') + 1;
            const QByteArray name = QByteArray::fromPercentEncoding(pair.first(qMax<qsizetype>(0, end - 1)));
            const QByteArray value = QByteArray::fromPercentEncoding(pair.sliced(end));
            shown.append(isSecret(name, value) ? pair.first(end) + hidden(value, name)
                                               : m_redactor.redacted(pair));
        }
        return shown.join('&');
    }

    const service::Endpoint &m_endpoint;
    QList<base::Secret> m_secrets;
    service::Redactor m_redactor;
};

MaskedMessage message(const QList<base::Header> &headers, const QByteArray &body, qsizetype bodyBytes) {
    MaskedMessage shown{headers, {}, {}, bodyBytes, body.contains('\0')};
    if (shown.binary)
        return shown;
    shown.body = QString::fromUtf8(body);
    shown.json = parsed(body);
    return shown;
}

/// What the response holds that must not be shown wherever it is repeated.
QList<base::Secret> responseTokens(const base::Reply &reply, const service::Endpoint &endpoint) {
    const base::Json json = parsed(reply.body);
    return json.isNull() ? tokensInText(reply.body, endpoint.response)
                         : tokensIn(json, responseMasks(endpoint));
}

}  // namespace

MaskedTranscript masked(const Transcript &transcript, const service::Endpoint &endpoint,
                        const QList<base::Secret> &further) {
    const base::Reply reply = transcript.reply.value_or(base::Reply());
    const Mask mask(endpoint, transcript.request.secrets + responseTokens(reply, endpoint) + further);
    const base::Request request = mask.request(transcript.request);
    MaskedTranscript shown;
    shown.method = request.method;
    shown.url = request.url;
    shown.request = message(request.headers, request.body, transcript.request.body.size());
    shown.status = reply.status;
    shown.response = message(mask.headers(reply.headers), mask.responseBody(reply.body), reply.body.size());
    shown.responseIsWhole = transcript.replyIsWhole;
    shown.sentAtMs = transcript.sentAtMs;
    shown.endedAtMs = transcript.endedAtMs;
    return shown;
}

base::Request maskedRequest(const base::Request &request, const service::Endpoint &endpoint) {
    return Mask(endpoint, request.secrets).request(request);
}

}  // namespace td::desk
