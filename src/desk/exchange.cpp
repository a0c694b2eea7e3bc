// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exchange.h"

#include <QPointer>

#include "desk/connection.h"
#include "desk/reading.h"
#include "service/claims_of_profile.h"
#include "service/url.h"
#include "token/decode.h"

namespace td::desk {

using service::Outcome;
using service::OutcomeKind;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A longer reply would hold up the thread of the window.
constexpr qsizetype readAtOnce = 16 * 1024;

Outcome notSent(base::Error reason) {
    Outcome outcome;
    outcome.kind = OutcomeKind::not_sent;
    outcome.reason = std::move(reason);
    return outcome;
}

/// When \a bytes is a JWT that says so itself: its expiry.
std::optional<qint64> statedExpiry(QByteArrayView bytes) {
    const base::Result<token::Decoded> decoded = token::decode(bytes);
    if (!decoded)
        return std::nullopt;
    const auto expiry = token::readTime(decoded->payload.root()["exp"], token::Unit::seconds);
    return expiry ? std::optional(*expiry) : std::nullopt;
}

/// True when a rule of ours speaks, rather than a disk.
bool isDeskFault(const base::Error &error) {
    return QMetaEnum::fromType<DeskFault>().keyToValue(error.code.constData()) >= 0;
}

base::Error wrapped(DeskFault what, const base::Error &reason) {
    return base::error(what, {{u"reason"_s, QVariant::fromValue(reason)}});
}

/// What a complete \a answer to \a order means. Pure; takes some 100 ms for a mebibyte.
Outcome readComplete(const Order &order, const QList<base::Secret> &secrets, const net::Answer &answer,
                     qint64 nowMs) {
    Outcome outcome = readReply(
        *order.endpoint, {answer.reply, answer.endIsCertain}, {order.values, secrets}, nowMs,
        base::error(net::NetFault::net_closed,
                    {{u"host"_s, service::shownHost(service::endpointUrl(*order.endpoint, order.profile))}}));
    for (const service::ReceivedToken &received : outcome.tokens)
        outcome.findings += service::claimsOfAnother(received.token.reveal(), order.profile);
    return outcome;
}

}  // namespace

Exchange::Exchange(Order order, Journal &journal, History &history, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_order(std::move(order)), m_journal(journal), m_history(history), m_clock(clock) {}

Exchange::~Exchange() {
    m_reader.waitForDone();
    if (m_startedAtMs)
        m_history.note(m_order, m_transcript, abandoned(), *m_startedAtMs);
}

Outcome Exchange::abandoned() const {
    Outcome outcome = notSent(base::error(DeskFault::desk_cancelled));
    // What a reply says that has come but was not read yet is not known either.
    if (m_delivery) {
        outcome.kind = OutcomeKind::unknown;
        outcome.reason = base::error(DeskFault::desk_cut_short);
        outcome.elapsedMs = std::max<qint64>(0, m_clock.nowMs() - *m_startedAtMs);
    }
    complete(outcome);
    return outcome;
}

void Exchange::start() {
    m_startedAtMs = m_clock.nowMs();
    base::Result<base::Request> request = m_cancelled ? base::failure(DeskFault::desk_cancelled) : prepare();
    if (request)
        noteIntent(*request);
    else
        finishLater(notSent(request.error()));
}

void Exchange::cancel() {
    m_cancelled = true;
    if (m_delivery)
        m_delivery->cancel();
}

base::Result<base::Request> Exchange::prepare() {
    if (auto allowed = checkRules(); !allowed)
        return base::failure(allowed.error());
    base::Result<base::Request> request = service::plan(
        *m_order.endpoint, m_order.profile, m_order.values, m_order.secrets.headers,
        {m_clock.nowMs(), service::freshNonce(), signingSecret(m_order.endpoint->signing, m_order.secrets)});
    if (!request)
        return request;
    m_transcript.emplace().request = *request;
    if (auto fresh = checkExpired(m_findings); !fresh)
        return base::failure(fresh.error());
    if (m_order.endpoint->rotates() && !m_journal.keepsTokens())
        return base::failure(DeskFault::desk_not_kept);
    if (const base::Result<void> locked = lock(); !locked)
        return base::failure(locked.error());
    return request;
}

Journal::Intent Exchange::intentOf(const base::Request &request) const {
    const service::Endpoint &endpoint = *m_order.endpoint;
    Journal::Intent intent{m_order.profile.id, m_order.profile.name, m_order.profile.service, endpoint.id,
                           m_clock.nowMs(),    m_order.values,       request.secrets,         {},
                           endpoint.rotates()};
    if (endpoint.refresh) {
        const auto &parameters = endpoint.refresh->parameters;
        for (auto used = parameters.begin(); used != parameters.end(); ++used)
            intent.uses.append(m_order.values.value(used.key()));
    }
    return intent;
}

void Exchange::noteIntent(const base::Request &request) {
    m_journal.noteIntent(intentOf(request), [self = QPointer(this), &journal = m_journal,
                                             request](const base::Result<void> &noted) {
        if (self)
            self->takeIntent(noted, request);
        else if (noted)
            journal.noteOutcome(notSent(base::error(DeskFault::desk_cancelled)), [](const auto &...) {});
    });
}

void Exchange::takeIntent(const base::Result<void> &noted, const base::Request &request) {
    if (!noted) {
        Outcome outcome = notSent(
            isDeskFault(noted.error()) ? noted.error() : wrapped(DeskFault::desk_not_noted, noted.error()));
        complete(outcome);
        m_locks.clear();
        tell(outcome);
        return;
    }
    if (!m_cancelled)
        return deliver(request);
    Outcome outcome = notSent(base::error(DeskFault::desk_cancelled));
    complete(outcome);
    noteOutcome(outcome);
}

base::Result<void> Exchange::lock() {
    auto locks = lockTokens(*m_order.endpoint, m_order.values, m_order.lockFolder);
    if (!locks && base::is(locks.error(), DeskFault::desk_token_busy))
        return base::failure(locks.error());
    if (!locks)
        return base::failure(wrapped(DeskFault::desk_not_noted, locks.error()));
    m_locks = std::move(*locks);
    return {};
}

base::Result<void> Exchange::checkRules() const {
    const service::Profile &profile = m_order.profile;
    if (profile.kind == service::ProfileKind::production && m_order.confirmedProduction != profile.name)
        return base::failure(DeskFault::desk_production_locked, {{u"name"_s, profile.name}});
    const base::Error missing = missingSecrets(profile, m_order.endpoint->signing, m_order.secrets);
    if (!missing.isNull())
        return base::failure(missing);
    return {};
}

std::optional<qint64> Exchange::expiryOf(const QByteArray &parameter) const {
    const auto known = m_order.knownExpiries.constFind(parameter);
    return known == m_order.knownExpiries.constEnd() ? statedExpiry(m_order.values.value(parameter).reveal())
                                                     : std::optional(*known);
}

base::Result<void> Exchange::checkExpired(QList<token::Finding> &findings) const {
    for (const service::Parameter &parameter : m_order.endpoint->parameters) {
        if (!parameter.mustNotBeExpired)
            continue;
        const std::optional<qint64> expiry = expiryOf(parameter.name);
        if (!expiry || *expiry > m_clock.nowMs())
            continue;
        const QVariantMap values{{u"parameter"_s, QString::fromUtf8(parameter.name)},
                                 {u"expired_at"_s, *expiry}};
        if (!m_order.sendAnyway)
            return base::failure(DeskFault::desk_token_expired, values);
        findings.append(
            {base::error(service::ReadFinding::finding_sent_anyway, values), token::Severity::note});
    }
    return {};
}

void Exchange::deliver(base::Request request) {
    m_delivery =
        std::make_unique<net::Delivery>(std::move(request), connectionOf(m_order.profile, m_order.secrets));
    connect(m_delivery.get(), &net::Delivery::finished, this, &Exchange::take);
    m_transcript->sentAtMs = m_clock.nowMs();
    m_delivery->start();
}

void Exchange::take(const net::Answer &answer) {
    m_transcript->endedAtMs = m_clock.nowMs();
    if (answer.fate == net::Fate::never_sent)
        m_transcript->sentAtMs.reset();
    if (answer.reply.status != 0)
        m_transcript->reply = answer.reply;
    if (answer.fate == net::Fate::complete)
        noteReply(answer);
    else
        end(answer, outcomeOf(answer));
}

Outcome Exchange::outcomeOf(const net::Answer &answer) const {
    if (answer.fate == net::Fate::never_sent && m_cancelled)
        return notSent(base::error(DeskFault::desk_cancelled));
    Outcome outcome;
    outcome.reason = answer.reason;
    outcome.httpStatus = answer.reply.status;
    switch (answer.fate) {
        case net::Fate::never_sent:
            outcome.kind = OutcomeKind::transport_error;
            break;
        case net::Fate::complete:
        case net::Fate::unknown:
            outcome.kind = OutcomeKind::unknown;
            break;
        case net::Fate::too_large:
            outcome.kind = OutcomeKind::malformed;
            break;
    }
    return outcome;
}

void Exchange::noteReply(const net::Answer &answer) {
    m_journal.noteReply(answer.reply, answer.endIsCertain, *m_transcript->endedAtMs,
                        [self = QPointer(this), answer](const base::Result<void> &noted) {
                            if (!self)
                                return;
                            if (!noted)
                                self->m_replyUnsaved = wrapped(DeskFault::desk_not_saved, noted.error());
                            self->readReply(answer);
                        });
}

void Exchange::readReply(const net::Answer &answer) {
    const qint64 nowMs = *m_transcript->endedAtMs;
    // The endpoint outlives this, and this the reading.
    const auto read = [order = m_order, secrets = m_transcript->request.secrets, answer, nowMs] {
        return readComplete(order, secrets, answer, nowMs);
    };
    if (answer.reply.body.size() <= readAtOnce) {
        end(answer, read());
        return;
    }
    m_reader.start([this, read, answer] {
        QMetaObject::invokeMethod(
            this, [this, answer, outcome = read()] { end(answer, outcome); }, Qt::QueuedConnection);
    });
}

void Exchange::end(const net::Answer &answer, Outcome outcome) {
    m_transcript->replyIsWhole = answer.fate == net::Fate::complete && outcome.kind != OutcomeKind::unknown;
    outcome.elapsedMs = answer.elapsedMs;
    complete(outcome);
    noteOutcome(outcome);
}

void Exchange::noteOutcome(const Outcome &outcome) {
    m_journal.noteOutcome(outcome,
                          [self = QPointer(this)](const base::Result<void> &noted, const Outcome &ended) {
                              if (self)
                                  self->finish(noted, ended);
                          });
}

void Exchange::finish(const base::Result<void> &noted, Outcome outcome) {
    if (!noted)
        outcome.unsaved = wrapped(DeskFault::desk_not_saved, noted.error());
    else if (outcome.kind == OutcomeKind::malformed)
        outcome.unsaved = m_replyUnsaved;
    m_locks.clear();
    tell(outcome);
}

void Exchange::tell(const Outcome &outcome) {
    m_history.note(m_order, m_transcript, outcome, *std::exchange(m_startedAtMs, std::nullopt));
    Q_EMIT finished(outcome);
}

void Exchange::complete(Outcome &outcome) const {
    if (m_transcript) {
        const base::Request &request = m_transcript->request;
        outcome.method = request.method;
        outcome.url = request.url.left(request.url.indexOf('?'));
    }
    outcome.findings = m_findings + outcome.findings;
}

void Exchange::finishLater(Outcome outcome) {
    complete(outcome);
    QMetaObject::invokeMethod(
        this, [this, ended = std::move(outcome)] { tell(ended); }, Qt::QueuedConnection);
}

}  // namespace td::desk
