// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timely/timely_host.h"

namespace td::gui {

using store::RefreshRule;
using store::RefreshRuleTable;
using store::SealedDatabase;

TimelyHost::TimelyHost(Means means) : m_means(means) {
    connect(&m_means.vault, &VaultHost::changed, this, &TimelyHost::followVault);
    const auto look = [this] {
        if (m_timely)
            m_timely->look();
    };
    connect(&m_means.saved, &SavedTokens::changed, this, look);
    connect(&m_means.environments, &Environments::listChanged, this, look);
    connect(&m_means.lock, &ProductionLock::changed, this, look);
}

TimelyHost::~TimelyHost() = default;

void TimelyHost::followVault() {
    // Whatever is on its way ends with the vault that it began with.
    if (m_means.vault.vault() == m_vault || isRunning())
        return;
    m_timely.reset();
    m_alarm.reset();
    m_vault = m_means.vault.vault();
    // One of this session only does not outlive what could go wrong.
    if (m_vault && m_vault->isDurable())
        engage(m_vault);
}

void TimelyHost::engage(std::shared_ptr<store::Vault> vault) {
    m_alarm = std::make_unique<desk::SystemAlarm>();
    const auto profile = [this](const QString &id) -> std::optional<service::Profile> {
        const service::Profile *found = m_means.environments.find(id);
        return found ? m_means.sandbox.placed(*found) : std::nullopt;
    };
    m_timely = std::make_unique<desk::TimelyRefresh>(desk::TimelyRefresh::Means{
        *vault, m_means.catalog, m_means.history, m_means.clock, *m_alarm, m_means.config.locksFolder(),
        profile, [this](const QString &id) { return isUnlocked(id); }});
    connect(m_timely.get(), &desk::TimelyRefresh::planned, this, &TimelyHost::planned);
    connect(m_timely.get(), &desk::TimelyRefresh::failed, this, &TimelyHost::failed);
    connect(
        m_timely.get(), &desk::TimelyRefresh::ended, this,
        [this](qint64 grant, const service::Outcome &outcome) {
            if (outcome.kind == service::OutcomeKind::success && outcome.unsaved.isNull())
                Q_EMIT refreshed(grant);
            m_means.saved.follow();
            followVault();
        },
        Qt::QueuedConnection);
    m_timely->look();
}

bool TimelyHost::isUnlocked(const QString &profileId) const {
    const service::Profile *profile = m_means.environments.find(profileId);
    return profile && m_means.lock.isOpen(*profile);
}

std::optional<desk::DueTime> TimelyHost::plan(qint64 grant) const {
    if (!m_timely)
        return std::nullopt;
    const auto found = m_timely->plan().find(grant);
    return found == m_timely->plan().end() ? std::nullopt : std::optional(found->second);
}

bool TimelyHost::isRunning() const {
    return m_timely &&
           std::any_of(m_timely->plan().begin(), m_timely->plan().end(),
                       [this](const auto &planned) { return m_timely->isRunning(planned.first); });
}

void TimelyHost::readRule(qint64 grant, QObject *context, const Done<RefreshRule> &done) const {
    const std::shared_ptr<store::Vault> vault = m_means.vault.vault();
    if (!vault)
        return;
    const auto read = [grant](SealedDatabase &database) -> base::Result<RefreshRule> {
        const auto rules = RefreshRuleTable(database).all();
        if (!rules)
            return base::failure(rules.error());
        const auto found = rules->find(grant);
        return found == rules->end() ? RefreshRule() : found->second;
    };
    vault->askThen(read, context, done);
}

void TimelyHost::setRule(qint64 grant, const RefreshRule &rule, QObject *context, const Done<void> &done) {
    const std::shared_ptr<store::Vault> vault = m_means.vault.vault();
    if (!vault)
        return;
    const auto set = [grant, rule](SealedDatabase &database) {
        return RefreshRuleTable(database).set(grant, rule);
    };
    vault->askThen(set, context, [this, done](const base::Result<void> &result) {
        if (result && m_timely)
            m_timely->look();
        done(result);
    });
}

}  // namespace td::gui
