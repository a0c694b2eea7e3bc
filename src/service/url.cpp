// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/url.h"

#include <algorithm>

#include <QUrl>

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasForbiddenCharacter(QByteArrayView text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7f || c == '\\';
    });
}

/// The part between `//` and the next `/`, `?` or `#`.
QByteArrayView authorityOf(QByteArrayView text) {
    const qsizetype start = text.indexOf("//");
    if (start < 0)
        return {};
    const QByteArrayView rest = text.sliced(start + 2);
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    return rest.first(end - rest.begin());
}

bool isPathCharacter(char c) {
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return alphanumeric || (c != '\0' && QByteArrayView("-._~!$&'()*+,;=:@%/").contains(c));
}

bool isDotSegment(QByteArray segment) {
    segment.replace("%2e", ".").replace("%2E", ".");
    return segment == "." || segment == "..";
}

}  // namespace

base::Result<QByteArray> checkedUrl(QByteArrayView text) {
    if (hasForbiddenCharacter(text))
        return base::failure(ProfileFault::profile_url_characters);
    // Looked for in the text itself: QUrl drops an empty user name, and a message must not repeat a password.
    if (authorityOf(text).contains('@'))
        return base::failure(ProfileFault::profile_url_userinfo);
    const QUrl url = QUrl::fromEncoded(text.toByteArray(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return base::failure(ProfileFault::profile_bad_url);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return base::failure(ProfileFault::profile_url_scheme, {{u"scheme"_s, url.scheme()}});
    if (url.host().isEmpty() || url.port() == 0)
        return base::failure(ProfileFault::profile_bad_url);
    if (url.hasFragment())
        return base::failure(ProfileFault::profile_url_fragment);
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.isEmpty() && !isSafePath(path))
        return base::failure(ProfileFault::profile_bad_url);
    return url.toEncoded(QUrl::FullyEncoded);
}

bool isClear(QByteArrayView url) {
    return url.startsWith("http:");
}

bool isLoopback(QByteArrayView url) {
    const QString host = QUrl::fromEncoded(url.toByteArray()).host();
    // QUrl has already brought every spelling of an IPv4 address (127.1, 0x7f.1) into dotted form.
    const QStringList parts = host.split(u'.');
    const bool isIpv4 = parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                            bool ok = false;
                            return part.toUInt(&ok) <= 255 && ok;
                        });
    return host == "localhost"_L1 || host == "::1"_L1 || (isIpv4 && parts.first() == "127"_L1);
}

QString shownHost(QByteArrayView url) {
    const QUrl parsed = QUrl::fromEncoded(url.toByteArray());
    QString host = parsed.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return parsed.port() < 0 ? host : host + u':' + QString::number(parsed.port());
}

bool isSafePath(QByteArrayView path) {
    if (!path.startsWith('/') || path.startsWith("//") ||
        !std::all_of(path.begin(), path.end(), isPathCharacter))
        return false;
    const QList<QByteArray> segments = path.toByteArray().split('/');
    return std::none_of(segments.begin(), segments.end(), isDotSegment);
}

}  // namespace td::service
