// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "service/plan.h"
#include "token/identity.h"

namespace td::gui {

/// What was typed for one endpoint.
struct Draft {
    service::Values values;  ///< by parameter; an empty one is there when the user emptied the field
    /// Parameter -> when the token in it expires, ms since the epoch, where that is known from elsewhere than
    /// the token itself.
    QHash<QByteArray, qint64> knownExpiries;
};

/// What was typed in this session: each profile has its own, and nothing is carried from one to another.
class Drafts {
public:
    Draft draft(const service::Profile &profile, const service::Endpoint &endpoint) const {
        return m_drafts.value(key(profile, endpoint));
    }
    void keep(const service::Profile &profile, const service::Endpoint &endpoint, const Draft &draft) {
        m_drafts.insert(key(profile, endpoint), draft);
    }

    /// The id of the endpoint last chosen; empty when none was.
    QByteArray endpoint(const service::Profile &profile) const { return m_endpoints.value(profile.id); }
    void choose(const service::Profile &profile, const QByteArray &endpoint) {
        m_endpoints.insert(profile.id, endpoint);
    }

    /// Forgets the values whose fingerprints are among \a fingerprints.
    void forget(const QSet<QByteArray> &fingerprints) {
        for (Draft &draft : m_drafts) {
            draft.values.removeIf([&](const auto &value) {
                const bool isOne = fingerprints.contains(token::fingerprint(value.value().reveal()));
                if (isOne)
                    draft.knownExpiries.remove(value.key());
                return isOne;
            });
        }
    }

    /// Forgets what was typed for other profiles than those with \a ids.
    void keepOnly(const QSet<QString> &ids) {
        m_drafts.removeIf(
            [&ids](const auto &draft) { return !ids.contains(draft.key().section(QLatin1Char('/'), 0, 0)); });
        m_endpoints.removeIf([&ids](const auto &endpoint) { return !ids.contains(endpoint.key()); });
    }

private:
    static QString key(const service::Profile &profile, const service::Endpoint &endpoint) {
        return profile.id + QLatin1Char('/') + QString::fromUtf8(profile.service + '/' + endpoint.id);
    }

    QHash<QString, Draft> m_drafts;
    QHash<QString, QByteArray> m_endpoints;
};

}  // namespace td::gui
