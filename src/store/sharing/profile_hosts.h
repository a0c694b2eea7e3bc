// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "base/result.h"
#include "service/profile.h"
#include "store/codes.h"

namespace td::store {

/// The hosts that requests of \a profile may go to, each once, as service::shownHost() gives them.
QStringList hostsOf(const service::Profile &profile);

/// Where requests of \a profile may go to, each once: scheme, host and port.
QStringList originsOf(const service::Profile &profile);

/// Those of hostsOf() that are reached without encryption; this machine is none.
QStringList clearHostsOf(const service::Profile &profile);

/// A host that both profiles have: whatever the port, but of this machine, and with a dot at its end or
/// without. Empty when there is none.
QString commonHost(const service::Profile &one, const service::Profile &other);

/// Why \a arriving may not come out of a file of somebody else: it is a test profile, and has a host of one
/// of \a present that is production (share_production_host). One that stood there as such a test profile, \a
/// before, may stay so. Null when nothing keeps it out.
base::Error productionHostFault(const service::Profile &arriving, const service::Profile *before,
                                const QList<service::Profile> &present);

}  // namespace td::store
