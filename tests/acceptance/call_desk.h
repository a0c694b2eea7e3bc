// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "endpoints.h"
#include "support/fault_server.h"
#include "user_desk.h"

namespace td::test {

/// A user with a profile `there` of a scripted server, for tests of `call`.
class CallDesk {
protected:
    /// Everything anew.
    void start();
    /// `call` for \a endpoint by the profile `there`, every parameter given.
    static QStringList callOf(const EndpointCase &endpoint, const QStringList &more);
    static EndpointCase endpoint(QLatin1String name);
    /// Adds `there`, whose server answers with a success.
    bool addProfile(const EndpointCase &endpoint) const;

    std::unique_ptr<UserDesk> m_desk;
    std::unique_ptr<FaultServer> m_server;
};

}  // namespace td::test
