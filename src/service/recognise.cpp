// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/recognise.h"

#include <algorithm>

#include "service/read.h"
#include "service/response/response_check.h"
#include "service/response/response_tokens.h"

namespace td::service {

using base::JsonView;

namespace {

/// Enough of it to say that a text is this response: a value that means something, or two members.
constexpr int enough = 2;

struct Candidate {
    Recognised recognised;
    int evidence;
};

/// How much of \a root the definition explains: a value it names counts twice, a member once.
int evidence(const Response &response, JsonView root) {
    int found = 0;
    for (const Condition &condition : response.success + response.refusal) {
        if (condition.test == Condition::Test::is && root.find(condition.pointer).exists() &&
            !root.find(condition.pointer).isNull() && holds(condition, root))
            found += 2;
    }
    for (const CodeField &code : response.codes) {
        const JsonView value = root.find(code.pointer);
        const QByteArrayView text = value.isString() ? value.utf8() : value.raw();
        if (value.exists() && !value.isNull())
            found += code.meanings.contains(text.toByteArray()) ? 2 : 1;
    }
    for (const TokenField &token : response.tokens) {
        if (!tokenAt(token, root).isEmpty())
            found += 2;
        if (token.expiry && root.find(token.expiry->pointer).isNumber())
            ++found;
    }
    if (root.find(response.message).isString())
        ++found;
    return found;
}

/// \a endpoint without what only the exchange itself could tell: what was asked for, and when the response
/// came.
Endpoint withoutExchange(Endpoint endpoint) {
    for (TokenField &token : endpoint.response.tokens) {
        if (!token.expiry)
            continue;
        token.expiry->askedDays.clear();
        if (token.expiry->relative)
            token.expiry.reset();
    }
    return endpoint;
}

bool hasRelativeExpiry(const Response &response, const QByteArray &role) {
    return std::any_of(response.tokens.begin(), response.tokens.end(), [&](const TokenField &token) {
        return token.role == role && token.expiry && token.expiry->relative;
    });
}

bool hasExpiries(const Response &response, JsonView root) {
    return std::all_of(response.tokens.begin(), response.tokens.end(), [root](const TokenField &token) {
        return !token.expiry || !token.expiry->required || root.find(token.expiry->pointer).isNumber();
    });
}

/// How \a endpoint reads \a root, whose text is \a json.
Outcome readAlone(const Endpoint &endpoint, QByteArrayView json, qint64 nowMs) {
    const base::Reply reply{endpoint.response.statuses.value(0), {}, json.toByteArray()};
    Outcome outcome = read(withoutExchange(endpoint), reply, {}, nowMs);
    outcome.httpStatus = 0;
    for (ReceivedToken &token : outcome.tokens) {
        // The definition states an end; only nobody can say when.
        if (!token.times.expiresAt && hasRelativeExpiry(endpoint.response, token.role))
            token.state = token::State::unknown;
    }
    return outcome;
}

/// Those of \a definition that \a root fits.
void addFitting(QList<Candidate> &all, const Definition &definition, JsonView root, QByteArrayView json,
                qint64 nowMs) {
    QList<const Response *> seen;
    for (const Endpoint &endpoint : definition.endpoints) {
        const Response &response = endpoint.response;
        if (std::any_of(seen.begin(), seen.end(), [&](const Response *one) { return *one == response; }))
            continue;
        seen.append(&response);
        const int found = evidence(response, root);
        if (found < enough)
            continue;
        Outcome outcome = readAlone(endpoint, json, nowMs);
        const bool fits = outcome.kind == OutcomeKind::refused ||
                          (outcome.kind == OutcomeKind::success && hasExpiries(response, root));
        if (!fits)
            continue;
        const QList<TokenRemark> remarks = tokenRemarks(endpoint, outcome, root);
        all.append({{&definition, &endpoint, std::move(outcome), remarks}, found});
    }
}

/// From the first brace of \a text to the last: an object, if there is one, such as the body of a message.
QByteArrayView objectIn(QByteArrayView text) {
    const qsizetype begin = text.indexOf('{');
    const qsizetype end = text.lastIndexOf('}');
    return begin >= 0 && end > begin ? text.sliced(begin, end + 1 - begin) : QByteArrayView();
}

}  // namespace

QList<Recognised> recognised(QByteArrayView text, const Catalog &catalog, qint64 nowMs) {
    const QByteArrayView json = objectIn(text);
    const base::Result<base::Json> document = base::Json::parse(json);
    if (!document)
        return {};
    QList<Candidate> candidates;
    for (const Catalog::Entry &entry : catalog.entries()) {
        if (entry.error.isNull())
            addFitting(candidates, entry.definition, document->root(), json, nowMs);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.evidence > b.evidence; });
    QList<Recognised> all;
    for (Candidate &candidate : candidates)
        all.append(std::move(candidate.recognised));
    return all;
}

QList<token::Finding> findingsOn(const QByteArray &fingerprint, const QList<Recognised> &responses) {
    QList<token::Finding> findings;
    for (const TokenRemark &remark : responses.isEmpty() ? QList<TokenRemark>() : responses.first().remarks) {
        if (remark.fingerprint == fingerprint)
            findings.append(remark.finding);
    }
    return findings;
}

}  // namespace td::service
