// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/timely/timely_refresh.h"

#include <algorithm>
#include <array>

#include "desk/codes.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using service::Outcome;
using service::OutcomeKind;
using store::SealedDatabase;

struct TimelyRefresh::Run {
    QString profileId;
    VaultJournal journal;
    Exchange exchange;

    Run(Order order, const Means &means)
        : profileId(order.profile.id)
        , journal(means.vault, means.catalog, {means.lockFolder, false, false})
        , exchange(std::move(order), journal, means.history, means.clock) {}
};

namespace {

/// True when somebody else has refreshed the same tokens, or is about to: nothing failed.
bool isForestalled(const Outcome &outcome) {
    constexpr std::array codes{DeskFault::desk_token_busy, DeskFault::desk_token_unsettled,
                               DeskFault::desk_token_replaced};
    return outcome.kind == OutcomeKind::not_sent &&
           std::any_of(codes.begin(), codes.end(),
                       [&](DeskFault code) { return base::is(outcome.reason, code); });
}

/// What is kept as the reason of a failure.
QByteArray failureOf(const Outcome &outcome) {
    return outcome.kind == OutcomeKind::success ? "not_saved" : service::name(outcome.kind);
}

}  // namespace

TimelyRefresh::TimelyRefresh(Means means, QObject *parent) : QObject(parent), m_means(std::move(means)) {
    connect(&m_means.alarm, &Alarm::rang, this, &TimelyRefresh::look);
}

TimelyRefresh::~TimelyRefresh() = default;

void TimelyRefresh::look() {
    if (std::exchange(m_isLooking, true)) {
        m_looksAgain = true;
        return;
    }
    m_means.vault.askThen(
        [&catalog = m_means.catalog](SealedDatabase &database) { return grantStates(database, catalog); },
        this, [this](const base::Result<QList<GrantState>> &states) { take(states); });
}

void TimelyRefresh::noteClockDifference(const QString &id, qint64 seconds) {
    if (m_clockDifferencesS.value(id) == seconds)
        return;
    m_clockDifferencesS.insert(id, seconds);
    look();
}

void TimelyRefresh::take(const base::Result<QList<GrantState>> &states) {
    m_isLooking = false;
    if (std::exchange(m_looksAgain, false))
        return look();
    m_plan.clear();
    std::optional<qint64> next;
    // A vault that cannot be read just now is looked at again.
    if (!states)
        next = m_means.clock.nowMs() + shortestPauseMs;
    for (const GrantState &state : states ? *states : QList<GrantState>()) {
        const DueTime due = judged(state);
        m_plan.emplace(state.grant, due);
        if (!due.atMs || isRunning(state.grant))
            continue;
        if (*due.atMs <= m_means.clock.nowMs())
            start(state);
        else
            next = std::min(next.value_or(*due.atMs), *due.atMs);
    }
    if (next)
        m_means.alarm.setAt(*next);
    else
        m_means.alarm.clear();
    Q_EMIT planned();
}

DueTime TimelyRefresh::judged(const GrantState &state) const {
    if (!state.fault.isNull())
        return {std::nullopt, state.fault};
    TimelyFacts facts = state.facts;
    if (m_failed.contains(state.grant) && facts.rule.ended.isEmpty())
        return {std::nullopt, base::error(TimelyFault::timely_unclear)};
    const std::optional<service::Profile> profile = m_means.profile(state.profileId);
    if (!profile)
        return {std::nullopt,
                base::error(TimelyFault::timely_profile_gone, {{u"name"_s, state.profileName}})};
    if (profile->kind == service::ProfileKind::production && !m_means.isUnlocked(profile->id))
        facts.productionName = profile->name;
    facts.clockDifferenceS = m_clockDifferencesS.value(profile->id);
    DueTime due = dueTime(facts, m_means.clock.nowMs());
    if (due.atMs)
        due.atMs = std::max(*due.atMs, m_notBeforeMs.value(state.grant));
    return due;
}

void TimelyRefresh::start(const GrantState &state) {
    constexpr qint64 msPerSecond = 1'000;
    Order order = state.order;
    order.profile = *m_means.profile(state.profileId);
    order.lockFolder = m_means.lockFolder;
    order.asker = Asker::timely;
    // judged() has seen that it is unlocked.
    order.confirmedProduction = order.profile.name;
    for (qint64 &expiry : order.knownExpiries)
        expiry -= m_clockDifferencesS.value(order.profile.id) * msPerSecond;
    const qint64 grant = state.grant;
    const auto &run = m_runs[grant] = std::make_unique<Run>(std::move(order), m_means);
    connect(&run->exchange, &Exchange::finished, this,
            [this, grant](const Outcome &outcome) { end(grant, outcome); });
    Q_EMIT started(grant);
    run->exchange.start();
}

void TimelyRefresh::end(qint64 grant, const Outcome &outcome) {
    const auto run = m_runs.extract(grant);
    if (outcome.clockDifferenceS)
        m_clockDifferencesS.insert(run.mapped()->profileId, *outcome.clockDifferenceS);
    // The exchange is on the way out of its signal, and needs its journal until then.
    QMetaObject::invokeMethod(
        this, [gone = std::shared_ptr<Run>(std::move(run.mapped()))] {}, Qt::QueuedConnection);
    const bool isDone = outcome.kind == OutcomeKind::success && outcome.unsaved.isNull();
    if (putsOff(grant, outcome) || isDone) {
        Q_EMIT ended(grant, outcome);
        return look();
    }
    m_failed.insert(grant);
    Q_EMIT ended(grant, outcome);
    switchOff(grant, failureOf(outcome));
}

bool TimelyRefresh::putsOff(qint64 grant, const Outcome &outcome) {
    const qint64 nowMs = m_means.clock.nowMs();
    const bool isUnreached = outcome.kind == OutcomeKind::transport_error;
    const qint64 sinceMs = isUnreached ? m_unreachedSinceMs.value(grant, nowMs) : nowMs;
    const bool waits = isUnreached ? nowMs - sinceMs < patienceMs : isForestalled(outcome);
    if (isUnreached && waits)
        m_unreachedSinceMs.insert(grant, sinceMs);
    else
        m_unreachedSinceMs.remove(grant);
    if (waits)
        m_notBeforeMs.insert(grant, nowMs + shortestPauseMs);
    return waits;
}

void TimelyRefresh::switchOff(qint64 grant, const QByteArray &outcome) {
    m_means.vault.askThen(
        [grant, outcome, nowMs = m_means.clock.nowMs()](SealedDatabase &database) {
            return store::RefreshRuleTable(database).end(grant, outcome, nowMs);
        },
        this,
        [this, grant, outcome](const base::Result<void> &done) {
            // Told to the vault, its word counts from now on: the user may switch it on again.
            if (done)
                m_failed.erase(grant);
            Q_EMIT failed(
                grant, base::error(TimelyFault::timely_ended, {{u"outcome"_s, QString::fromUtf8(outcome)}}));
            look();
        });
}

}  // namespace td::desk
