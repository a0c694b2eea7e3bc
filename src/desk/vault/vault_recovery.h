// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/catalog.h"
#include "service/outcome.h"
#include "store/vault/saved_rows.h"
#include "store/vault/vault.h"

namespace td::desk {

/// An exchange that died, and what became of it.
struct Settled {
    qint64 exchange = 0;
    QString profileName;
    QByteArray service;
    QByteArray endpoint;
    qint64 sentAtMs = 0;
    service::Outcome outcome;  ///< as of its reply; unknown, for desk_cut_short, when there was no whole one
};

struct Recovery {
    QList<Settled> settled;
    QList<base::Error> failed;  ///< why some could not be settled; they stay as they are
};

/// Settles the exchanges in \a vault, which is unlocked, that nobody runs any more: a reply that had arrived
/// is finished as it would have been, without the network, as of the moment of its arrival; without one the
/// outcome is unknown. Never touches one that still runs: that holds its lock in \a lockFolder. An Error when
/// the vault cannot be read. It may wait for the disk.
base::Result<Recovery> recover(store::Vault &vault, const service::Catalog &catalog,
                               const QString &lockFolder, qint64 nowMs);

/// Ends the exchange \a sent in \a database as \a outcome, at \a nowMs, by the rules of vaultEnd().
base::Result<void> endExchange(const store::SealedDatabase &database, const service::Catalog &catalog,
                               const store::NewExchange &sent, service::Outcome &outcome, qint64 nowMs);

}  // namespace td::desk
