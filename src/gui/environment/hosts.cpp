// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/environment/hosts.h"

#include <QUrl>

#include "desk/connection.h"
#include "net/route.h"
#include "service/plan.h"
#include "service/url.h"
#include "words/text/visible.h"

namespace td::gui {

QString hostOf(const service::Endpoint &endpoint, const service::Profile &profile) {
    return service::shownHost(service::endpointUrl(endpoint, profile));
}

QStringList hostsOf(const service::Definition &definition, const service::Profile &profile) {
    QStringList hosts;
    for (const service::Endpoint &endpoint : definition.endpoints) {
        if (const QString host = hostOf(endpoint, profile); !hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

QString proxyOf(const service::Profile &profile) {
    if (profile.builtIn)
        return {};
    return words::visible(
        net::shownProxy(net::routeTo(QUrl::fromEncoded(profile.baseUrl), desk::connectionOf(profile, {}))));
}

}  // namespace td::gui
