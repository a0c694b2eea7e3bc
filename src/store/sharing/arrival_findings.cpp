// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing/arrival_findings.h"

#include <QUrl>

#include "store/codes.h"
#include "store/sharing/look_alike.h"
#include "store/sharing/profile_hosts.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;
using service::Profile;
using service::ProfileConnection;
using service::ProfileKind;

namespace {

using Findings = QList<base::Error>;

/// The secret that goes to the proxy instead of the hosts.
constexpr auto proxyLogin = "proxy_login"_L1;

/// \a host in its own letters, as far as they can be had.
QString inLetters(const QString &host) {
    return QUrl::fromAce(host.section(u':', 0, 0).toLatin1(), QUrl::IgnoreIDNWhitelist);
}

Findings kindFindings(const Arrival &arrival) {
    if (!arrival.before || arrival.before->kind == arrival.profile.kind)
        return {};
    const bool isTest = arrival.profile.kind == ProfileKind::test;
    return {base::error(isTest ? ShareFinding::share_becomes_test : ShareFinding::share_becomes_production,
                        {{u"name"_s, arrival.before->name}})};
}

Findings lookFindings(const Profile &arriving) {
    Findings found;
    if (const QString letters = lookAlikeLetters(arriving.name); !letters.isEmpty()) {
        found.append(base::error(ShareFinding::share_name_letters,
                                 {{u"name"_s, arriving.name}, {u"letters"_s, letters}}));
    }
    for (const QString &host : hostsOf(arriving)) {
        if (isPunycode(host))
            found.append(base::error(ShareFinding::share_foreign_letters,
                                     {{u"host"_s, host}, {u"letters"_s, inLetters(host)}}));
    }
    return found;
}

/// Where requests go, and with them what is kept.
Findings wayFindings(const Arrival &arrival) {
    Findings found;
    const ProfileConnection &way = arrival.profile.connection;
    const bool isOtherProxy =
        way.isThroughProxy() && (!arrival.before || way.proxy != arrival.before->connection.proxy);
    const QStringList hosts = hostsOf(arrival.profile);
    if (isOtherProxy)
        found.append(base::error(ShareFinding::share_proxy,
                                 {{u"proxy"_s, QString::fromUtf8(way.proxy)}, {u"hosts"_s, hosts}}));
    if (!arrival.before)
        return found;
    QStringList origins = originsOf(arrival.profile);
    const QStringList known = originsOf(*arrival.before);
    QStringList kept = arrival.kept;
    if (kept.removeAll(proxyLogin) > 0 && isOtherProxy)
        found.append(
            base::error(ShareFinding::share_login_follows, {{u"proxy"_s, QString::fromUtf8(way.proxy)}}));
    if (!kept.isEmpty() && origins != known)
        found.append(
            base::error(ShareFinding::share_secrets_follow, {{u"hosts"_s, hosts}, {u"names"_s, kept}}));
    origins.removeIf([&known](const QString &origin) { return known.contains(origin); });
    if (!origins.isEmpty())
        found.append(base::error(ShareFinding::share_new_hosts, {{u"origins"_s, origins}}));
    return found;
}

/// Whom it trusts, and what no longer protects it.
Findings trustFindings(const Arrival &arrival) {
    Findings found;
    const ProfileConnection &way = arrival.profile.connection;
    const ProfileConnection old = arrival.before ? arrival.before->connection : ProfileConnection();
    const auto note = [&found](bool is, ShareFinding finding) {
        if (is)
            found.append(base::error(finding));
    };
    if (!way.authorities.isEmpty() && way.authorities != old.authorities)
        found.append(base::error(ShareFinding::share_authorities, {{u"hosts"_s, hostsOf(arrival.profile)}}));
    note(way.authorities.isEmpty() && !old.authorities.isEmpty(), ShareFinding::share_authorities_removed);
    note(way.pin.isEmpty() && !old.pin.isEmpty(), ShareFinding::share_pin_removed);
    note(!way.pin.isEmpty() && !old.pin.isEmpty() && way.pin != old.pin, ShareFinding::share_pin_changed);
    note(way.clientCertificate.isEmpty() && !old.clientCertificate.isEmpty(),
         ShareFinding::share_certificate_removed);
    note(way.minTls < old.minTls, ShareFinding::share_older_tls);
    note(arrival.before && arrival.before->signs && !arrival.profile.signs, ShareFinding::share_unsigned);
    for (const QString &host : clearHostsOf(arrival.profile))
        found.append(base::error(ShareFinding::share_clear, {{u"host"_s, host}}));
    return found;
}

Findings testHostFindings(const Profile &arriving, const QList<Profile> &present) {
    Findings found;
    for (const Profile &profile : present) {
        const bool counts = profile.kind == ProfileKind::test && arriving.kind == ProfileKind::production &&
                            profile.id != arriving.id;
        const QString host = counts ? commonHost(arriving, profile) : QString();
        if (!host.isEmpty())
            found.append(base::error(ShareFinding::share_also_test_host,
                                     {{u"host"_s, host}, {u"profile"_s, profile.name}}));
    }
    return found;
}

}  // namespace

QList<base::Error> arrivalFindings(const Arrival &arrival, const QList<Profile> &present) {
    return kindFindings(arrival) + lookFindings(arrival.profile) + wayFindings(arrival) +
           trustFindings(arrival) + testHostFindings(arrival.profile, present);
}

}  // namespace td::store
