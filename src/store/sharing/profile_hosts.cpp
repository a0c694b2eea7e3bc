// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing/profile_hosts.h"

#include <QUrl>

#include "service/url.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;
using service::Profile;
using service::ProfileKind;

namespace {

QList<QByteArray> urlsOf(const Profile &profile) {
    QList<QByteArray> urls = profile.urls.values();
    if (!profile.baseUrl.isEmpty())
        urls.prepend(profile.baseUrl);
    return urls;
}

/// The name that \a url asks for, in ASCII, without a port; of this machine, where each port is somebody
/// else's, with it.
QString machineOf(const QByteArray &url) {
    const QUrl parsed = QUrl::fromEncoded(url);
    QString host = parsed.host(QUrl::FullyEncoded);
    // The root of all names: it is the same machine.
    if (host.endsWith(u'.'))
        host.chop(1);
    constexpr int usualPort = 443;
    constexpr int usualClearPort = 80;
    if (service::isLoopback(url))
        host = u"localhost:"_s +
               QString::number(parsed.port(service::isClear(url) ? usualClearPort : usualPort));
    return host;
}

}  // namespace

QStringList clearHostsOf(const Profile &profile) {
    QStringList hosts;
    for (const QByteArray &url : urlsOf(profile)) {
        const QString host = service::shownHost(url);
        if (service::isClear(url) && !service::isLoopback(url) && !hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

QStringList hostsOf(const Profile &profile) {
    QStringList hosts;
    for (const QByteArray &url : urlsOf(profile)) {
        if (const QString host = service::shownHost(url); !host.isEmpty() && !hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

QStringList originsOf(const Profile &profile) {
    QStringList origins;
    for (const QByteArray &url : urlsOf(profile)) {
        const QString origin =
            (service::isClear(url) ? u"http://"_s : u"https://"_s) + service::shownHost(url);
        if (!origins.contains(origin))
            origins.append(origin);
    }
    return origins;
}

QString commonHost(const Profile &one, const Profile &other) {
    QStringList machines;
    for (const QByteArray &url : urlsOf(other))
        machines.append(machineOf(url));
    for (const QByteArray &url : urlsOf(one)) {
        const QString machine = machineOf(url);
        if (!machine.isEmpty() && machines.contains(machine))
            return machine;
    }
    return {};
}

base::Error productionHostFault(const Profile &arriving, const Profile *before,
                                const QList<Profile> &present) {
    if (arriving.kind != ProfileKind::test)
        return {};
    for (const Profile &profile : present) {
        const QString host =
            profile.kind == ProfileKind::production ? commonHost(arriving, profile) : QString();
        const bool stood =
            before && before->kind == ProfileKind::test && !commonHost(*before, profile).isEmpty();
        if (!host.isEmpty() && !stood)
            return base::error(ShareFault::share_production_host,
                               {{u"host"_s, host}, {u"profile"_s, profile.name}});
    }
    return {};
}

}  // namespace td::store
