// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>

#include "desk/timely/timely_refresh.h"
#include "gui/environment/environments.h"
#include "gui/environment/production_lock.h"
#include "gui/environment/sandbox_host.h"
#include "gui/saved/saved_tokens.h"
#include "gui/vault/vault_host.h"
#include "store/vault/refresh_rule_table.h"

namespace td::gui {

/// Has the saved tokens of this window refreshed in time, where the user wants that, for as long as the vault
/// is open and TokenDesk runs.
class TimelyHost final : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(const base::Result<T> &)>;

    /// What it works with; all of it must outlive this.
    struct Means {
        const store::ConfigDir &config;
        const service::Catalog &catalog;
        desk::History &history;
        const base::Clock &clock;
        Environments &environments;
        ProductionLock &lock;
        SandboxHost &sandbox;
        VaultHost &vault;
        SavedTokens &saved;
    };

    explicit TimelyHost(Means means);
    ~TimelyHost() override;

    /// When the grant \a grant is refreshed, or why it is not; absent while it has no rule.
    std::optional<desk::DueTime> plan(qint64 grant) const;
    /// True while tokens are on their way.
    bool isRunning() const;

    // The rule of a grant, from the open vault and to it. The answer comes by way of the event loop, and not
    // when its \a context is gone by then.
    void readRule(qint64 grant, QObject *context, const Done<store::RefreshRule> &done) const;
    void setRule(qint64 grant, const store::RefreshRule &rule, QObject *context, const Done<void> &done);

Q_SIGNALS:
    void planned();
    /// The new tokens are saved.
    void refreshed(qint64 grant);
    /// It did not succeed, and is not tried again, for \a why.
    void failed(qint64 grant, const td::base::Error &why);

private:
    void followVault();
    void engage(std::shared_ptr<store::Vault> vault);
    bool isUnlocked(const QString &profileId) const;

    Means m_means;
    std::shared_ptr<store::Vault> m_vault;  ///< kept open until what is on its way has ended
    std::unique_ptr<desk::SystemAlarm> m_alarm;
    std::unique_ptr<desk::TimelyRefresh> m_timely;
};

}  // namespace td::gui
