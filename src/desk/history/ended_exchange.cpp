// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/history/ended_exchange.h"

#include "desk/masked/masked_transcript.h"
#include "service/response/redactor.h"
#include "token/find.h"
#include "token/identity.h"

namespace td::desk {

using store::HistoryMessage;

namespace {

bool isSecret(const QByteArray &name, const service::Endpoint &endpoint) {
    const service::Parameter *parameter = endpoint.parameter(name);
    return !parameter || parameter->secret ||
           (endpoint.refresh && endpoint.refresh->parameters.contains(name));
}

/// Every secret that is known of beside those of the request and the response themselves.
QList<base::Secret> furtherSecrets(const EndedExchange &ended) {
    const CallSecrets &given = ended.order.secrets;
    QList<base::Secret> secrets{given.appSecret, given.bearer, given.proxyLogin, given.clientKey};
    // Of `name:password`, the latter by itself as well.
    const QByteArrayView login = given.proxyLogin.reveal();
    secrets.append(base::Secret::copyOf(login.sliced(login.indexOf(':') + 1)));
    for (const service::SecretHeader &header : given.headers)
        secrets.append(header.value);
    const service::Values &values = ended.order.values;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (isSecret(value.key(), ended.endpoint))
            secrets.append(value.value());
    }
    for (const service::ReceivedToken &received : ended.outcome.tokens)
        secrets.append(received.token);
    return secrets;
}

/// True for what is left of a token that is masked already, whole or a part of it.
bool isMasked(const QByteArray &text, const token::Found &found) {
    constexpr QByteArrayView mask = "…";
    const QByteArrayView all(text);
    return found.token.contains(mask) || found.token.contains("[hidden]") ||
           all.sliced(found.offset + found.length).startsWith(mask) || all.first(found.offset).endsWith(mask);
}

/// \a text without what looks like a token, behind \a context, which tells what a word in it is.
QByteArray withoutTokens(const QByteArray &text, const QByteArray &context = {}) {
    const QByteArray whole = context + text;
    QByteArray shown;
    qsizetype done = context.size();
    for (const token::Found &found : token::find(whole)) {
        if (found.offset < done || isMasked(whole, found))
            continue;
        shown += whole.sliced(done, found.offset - done);
        shown += token::masked(found.token).toUtf8();
        done = found.offset + found.length;
    }
    return shown + whole.sliced(done);
}

/// The beginning of \a text that is at most \a most bytes of UTF-8, no character cut.
QByteArray beginning(const QByteArray &text, qsizetype most) {
    constexpr char kindBits = '\xc0';
    constexpr char continuation = '\x80';
    if (text.size() <= most)
        return text;
    while (most > 0 && (text.at(most) & kindBits) == continuation)
        --most;
    return text.first(most);
}

HistoryMessage kept(const MaskedMessage &masked) {
    HistoryMessage message;
    for (const base::Header &header : masked.headers)
        message.headers.append(base::Header{header.name, withoutTokens(header.value, header.name + ": ")});
    message.bodyBytes = masked.bodyBytes;
    if (masked.binary) {
        message.form = store::BodyForm::binary;
        return message;
    }
    const QByteArray body = withoutTokens(masked.body.toUtf8());
    const QByteArray first = beginning(body, store::HistoryEntry::mostBodyBytes);
    message.form = first.size() < body.size() ? store::BodyForm::cut : store::BodyForm::whole;
    message.body = QString::fromUtf8(first);
    return message;
}

/// \a outcome without tokens, its texts as \a redactor leaves them.
service::Outcome kept(const service::Outcome &outcome, const service::Redactor &redactor) {
    service::Outcome shown = outcome;
    shown.tokens.clear();
    shown.extra.clear();
    shown.reason = redactor.redacted(outcome.reason);
    shown.unsaved = redactor.redacted(outcome.unsaved);
    shown.message =
        QString::fromUtf8(withoutTokens(redactor.redacted(outcome.message.toUtf8()), "message: "));
    for (token::Finding &finding : shown.findings)
        finding.what = redactor.redacted(finding.what);
    for (service::ReceivedCode &code : shown.codes) {
        if (code.value.startsWith('"'))
            code.value = redactor.redacted(code.value);
    }
    return shown;
}

}  // namespace

store::HistoryEntry historyEntry(const EndedExchange &ended) {
    const service::Profile &profile = ended.order.profile;
    const service::Outcome &outcome = ended.outcome;
    QList<base::Secret> secrets = furtherSecrets(ended);
    store::HistoryEntry entry;
    store::HistoryRow &row = entry.row;
    row.atMs = ended.atMs;
    row.profileId = profile.id;
    row.profileName = profile.name;
    row.profileKind = profile.kind;
    row.service = profile.service;
    row.endpoint = ended.endpoint.id;
    row.asker = name(ended.order.asker);
    row.outcome = service::name(outcome.kind);
    row.reason = outcome.unsaved.isNull() ? outcome.reason.code : outcome.unsaved.code;
    row.httpStatus = outcome.httpStatus;
    row.elapsedMs = outcome.elapsedMs;
    if (ended.transcript) {
        const MaskedTranscript shown = masked(*ended.transcript, ended.endpoint, secrets);
        entry.method = shown.method;
        entry.url = withoutTokens(shown.url, shown.method + ' ');
        entry.wasSent = shown.sentAtMs.has_value();
        entry.request = kept(shown.request);
        entry.responseIsWhole = shown.responseIsWhole;
        entry.response = kept(shown.response);
        secrets += ended.transcript->request.secrets;
    }
    const service::Redactor redactor(secrets);
    entry.outcome = kept(outcome, redactor);
    const service::Values &values = ended.order.values;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (isSecret(value.key(), ended.endpoint))
            continue;
        // What was masked is not the value that was sent, and must not be sent as one.
        const QByteArray shown = withoutTokens(redactor.redacted(value.value().reveal()), "value: ");
        if (shown == value.value().reveal())
            entry.values.insert(value.key(), shown);
    }
    return entry;
}

std::optional<store::OriginalRequest> originalOf(const EndedExchange &ended) {
    if (!ended.transcript)
        return std::nullopt;
    return store::OriginalRequest{ended.transcript->request, ended.order.values, ended.order.knownExpiries};
}

base::Request maskedRequestOf(const store::HistoryEntry &entry) {
    return {entry.method, entry.url, entry.request.headers, entry.request.body.toUtf8(), {}};
}

}  // namespace td::desk
