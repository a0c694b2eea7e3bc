// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/profile_connection.h"

#include <algorithm>
#include <array>

#include <QUrl>

#include "token/codes.h"
#include "token/signature/key_reader.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pinBytes = 32;

base::Result<void> checkProxy(const QByteArray &proxy) {
    if (proxy == "system" || proxy == "none")
        return {};
    const QUrl url = QUrl::fromEncoded(proxy, QUrl::StrictMode);
    if (url.isValid() && !url.userInfo().isEmpty())
        return base::failure(ProfileFault::profile_proxy_login);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool isPlain =
        (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !isKnown || url.host().isEmpty() || !isPlain)
        return base::failure(ProfileFault::profile_bad_proxy);
    return {};
}

/// \a proxy, which breaks no rule, with its port.
QByteArray withPort(const QByteArray &proxy) {
    constexpr int usualSocks = 1080;
    constexpr int usualHttp = 8080;
    QUrl url = QUrl::fromEncoded(proxy, QUrl::StrictMode);
    if (url.port() >= 0)
        return proxy;
    url.setPort(url.scheme() == "socks5"_L1 ? usualSocks : usualHttp);
    return url.toEncoded();
}

/// A certificate whose key cannot check tokens is a certificate all the same; one that cannot be read is not.
bool isUnreadable(const token::RefusedKey &refused) {
    using token::KeyFault;
    constexpr std::array faults{KeyFault::key_nothing,      KeyFault::key_too_large,
                                KeyFault::key_unrecognised, KeyFault::key_pem_kind,
                                KeyFault::key_pem_broken,   KeyFault::key_pem_encrypted};
    return std::any_of(faults.begin(), faults.end(),
                       [&refused](KeyFault fault) { return base::is(refused.reason, fault); });
}

/// Certificates and nothing else: a private key has no place in a profile.
base::Result<void> checkCertificates(const QByteArray &pem) {
    if (pem.isEmpty())
        return {};
    if (pem.contains("PRIVATE KEY"))
        return base::failure(ProfileFault::profile_private_key);
    const token::Keys keys = token::readKeys(pem, u"certificate"_s);
    const bool isUnread = std::any_of(keys.refused.begin(), keys.refused.end(), isUnreadable);
    if (isUnread || !pem.contains("-----BEGIN CERTIFICATE-----"))
        return base::failure(ProfileFault::profile_bad_certificate);
    return {};
}

base::Result<void> checkMinTls(const QByteArray &version) {
    if (version == "1.2" || version == "1.3")
        return {};
    return base::failure(ProfileFault::profile_bad_tls);
}

/// The 32 bytes that \a pin writes; empty when it is none.
QByteArray pinIn(const QByteArray &pin) {
    const QByteArray text = pin.trimmed();
    if (text.startsWith("sha256/")) {
        const auto read =
            QByteArray::fromBase64Encoding(text.sliced(7), QByteArray::AbortOnBase64DecodingErrors);
        return read && read.decoded.size() == pinBytes ? read.decoded : QByteArray();
    }
    const QByteArray digits = QByteArray(text).replace(':', QByteArray()).toLower();
    const bool isHex = std::all_of(digits.begin(), digits.end(),
                                   [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isHex && digits.size() == 2 * pinBytes ? QByteArray::fromHex(digits) : QByteArray();
}

base::Result<void> checkPin(const QByteArray &pin) {
    if (pin.isEmpty() || !pinIn(pin).isEmpty())
        return {};
    return base::failure(ProfileFault::profile_bad_pin);
}

}  // namespace

QList<ConnectionProblem> problems(const ProfileConnection &connection) {
    QList<ConnectionProblem> found;
    const auto note = [&found](const char *member, const base::Result<void> &result) {
        if (!result)
            found.append({member, result.error()});
    };
    note("proxy", checkProxy(connection.proxy));
    note("ca", checkCertificates(connection.authorities));
    note("client_certificate", checkCertificates(connection.clientCertificate));
    note("min_tls", checkMinTls(connection.minTls));
    note("pin", checkPin(connection.pin));
    return found;
}

ProfileConnection normalised(ProfileConnection connection) {
    if (connection.isThroughProxy() && checkProxy(connection.proxy))
        connection.proxy = withPort(connection.proxy);
    const QByteArray pin = pinIn(connection.pin);
    if (!pin.isEmpty())
        connection.pin = pin.toHex();
    return connection;
}

}  // namespace td::service
