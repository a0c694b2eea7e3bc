// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "base/clock.h"
#include "sandbox/sandbox.h"
#include "service/definition.h"
#include "service/plan.h"
#include "service/profile.h"

namespace td::gui {

/// The sandbox behind the built-in profiles, started when one is first used: a window that never asks it
/// holds none of its memory.
class SandboxHost {
public:
    /// \a clock must outlive it.
    explicit SandboxHost(const base::Clock &clock) : m_clock(clock) {}

    /// \a profile with the sandbox's URL in it, when it is a built-in one; else as it is. Nothing when the
    /// sandbox cannot have a port.
    std::optional<service::Profile> placed(service::Profile profile);
    /// Fresh working values for \a endpoint of the service \a service; empty when the sandbox plays no such
    /// endpoint or cannot be started.
    service::Values samples(QByteArrayView service, const service::Endpoint &endpoint);

    /// What it signs the tokens of \a service with; absent when it signs none, or cannot be started.
    std::optional<base::Secret> appSecret(QByteArrayView service);

private:
    sandbox::Sandbox *running();

    const base::Clock &m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

}  // namespace td::gui
