// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing/profile_hosts.h"

#include <algorithm>

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

/// The name that \a url asks for, in ASCII, without a port; empty for this machine.
QString machineOf(const QByteArray &url) {
    QString host = QUrl::fromEncoded(url).host(QUrl::FullyEncoded);
    // The root of all names: it is the same machine.
    if (host.endsWith(u'.'))
        host.chop(1);
    return service::isLoopback(url) ? QString() : host;
}

bool isForeign(const QString &host) {
    return host.startsWith("xn--"_L1) || host.contains(".xn--"_L1);
}

/// \a host in its own letters, as far as they can be had.
QString inLetters(const QString &host) {
    return QUrl::fromAce(host.section(u':', 0, 0).toLatin1(), QUrl::IgnoreIDNWhitelist);
}

}  // namespace

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

QList<base::Error> arrivalFindings(const Profile &arriving, const Profile *before,
                                   const QList<Profile> &present) {
    QList<base::Error> found;
    if (before && before->kind != arriving.kind) {
        found.append(base::error(arriving.kind == ProfileKind::test ? ShareFinding::share_becomes_test
                                                                    : ShareFinding::share_becomes_production,
                                 {{u"name"_s, before->name}}));
    }
    for (const QString &host : hostsOf(arriving)) {
        if (isForeign(host))
            found.append(base::error(ShareFinding::share_foreign_letters,
                                     {{u"host"_s, host}, {u"letters"_s, inLetters(host)}}));
    }
    const service::ProfileConnection old = before ? before->connection : service::ProfileConnection();
    const service::ProfileConnection &way = arriving.connection;
    if (!way.authorities.isEmpty() && way.authorities != old.authorities)
        found.append(base::error(ShareFinding::share_authorities, {{u"hosts"_s, hostsOf(arriving)}}));
    if (way.isThroughProxy() && way.proxy != old.proxy) {
        found.append(base::error(ShareFinding::share_proxy, {{u"proxy"_s, QString::fromUtf8(way.proxy)},
                                                             {u"hosts"_s, hostsOf(arriving)}}));
    }
    QStringList clear;
    for (const QByteArray &url : urlsOf(arriving)) {
        if (service::isClear(url) && !service::isLoopback(url))
            clear.append(service::shownHost(url));
    }
    clear.removeDuplicates();
    for (const QString &host : std::as_const(clear))
        found.append(base::error(ShareFinding::share_clear, {{u"host"_s, host}}));
    for (const Profile &profile : present) {
        const QString host = profile.kind == ProfileKind::test && arriving.kind == ProfileKind::production &&
                                     profile.id != arriving.id
                                 ? commonHost(arriving, profile)
                                 : QString();
        if (!host.isEmpty())
            found.append(base::error(ShareFinding::share_also_test_host,
                                     {{u"host"_s, host}, {u"profile"_s, profile.name}}));
    }
    return found;
}

}  // namespace td::store
