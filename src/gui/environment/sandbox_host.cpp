// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/sandbox_host.h"

namespace td::gui {

std::optional<service::Profile> SandboxHost::placed(service::Profile profile) {
    if (!profile.builtIn)
        return profile;
    const sandbox::Sandbox *sandbox = running();
    if (!sandbox)
        return std::nullopt;
    profile.baseUrl = sandbox->url().toEncoded();
    return profile;
}

service::Values SandboxHost::samples(QByteArrayView service, const service::Endpoint &endpoint) {
    sandbox::Sandbox *sandbox = running();
    return sandbox ? sandbox->samples(service, endpoint.id) : service::Values();
}

std::optional<base::Secret> SandboxHost::appSecret(QByteArrayView service) {
    const sandbox::Sandbox *sandbox = running();
    return sandbox ? sandbox->appSecret(service) : std::nullopt;
}

sandbox::Sandbox *SandboxHost::running() {
    if (!m_sandbox) {
        auto sandbox = std::make_unique<sandbox::Sandbox>(m_clock);
        if (sandbox->listen())
            m_sandbox = std::move(sandbox);
    }
    return m_sandbox.get();
}

}  // namespace td::gui
