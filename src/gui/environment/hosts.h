// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "service/definition.h"
#include "service/profile.h"

namespace td::gui {

/// The host that requests to \a endpoint at \a profile go to (see service::shownHost()): that of its own URL,
/// where the profile gives it one.
QString hostOf(const service::Endpoint &endpoint, const service::Profile &profile);

/// Those of all endpoints of \a definition, the profile's service, each once.
QStringList hostsOf(const service::Definition &definition, const service::Profile &profile);

/// The proxy that requests of \a profile go through, `HOST:PORT`, as it is shown; empty for none.
QString proxyOf(const service::Profile &profile);

}  // namespace td::gui
