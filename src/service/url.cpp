// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/url.h"

#include <algorithm>

#include <QUrl>

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestShown = 120;

/// White space, control and formatting characters of all of Unicode, and what looks like a slash to some.
bool hasForbiddenCharacter(QByteArrayView text) {
    if (!text.isValidUtf8())
        return true;
    const QString characters = QString::fromUtf8(text);
    return std::any_of(characters.begin(), characters.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c == u'\\';
    });
}

/// \a text as a message may repeat it: nothing that might be a password, and no query.
QString shownUrl(QByteArrayView text) {
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c == '?' || c == '#'; });
    QByteArrayView shown = text.first(end - text.begin());
    const QString rest = QString::fromUtf8(shown.sliced(shown.lastIndexOf('@') + 1));
    return rest.size() > longestShown ? rest.left(longestShown) + u'…' : rest;
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

int defaultPort(const QUrl &url) {
    return url.scheme() == "http"_L1 ? 80 : 443;
}

bool isPathCharacter(char c) {
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return alphanumeric || (c != '\0' && QByteArrayView("-._~!$&'()*+,;=:@%/").contains(c));
}

bool isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// True when every `%` begins an encoded byte (RFC 3986 section 2.1).
bool isWellEncoded(QByteArrayView path) {
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == '%' && (path.size() - i < 3 || !isHexDigit(path[i + 1]) || !isHexDigit(path[i + 2])))
            return false;
    }
    return true;
}

/// True for what may stand in a path once it is decoded, as a server between here and there may do.
bool isSafeDecoded(QByteArray path) {
    path.replace('\\', '/');
    const bool hasControl = std::any_of(path.begin(), path.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
    const QList<QByteArray> segments = path.split('/');
    return !hasControl && !path.startsWith("//") && !segments.contains(".") && !segments.contains("..");
}

}  // namespace

base::Result<QByteArray> checkedUrl(QByteArrayView text) {
    if (hasForbiddenCharacter(text))
        return base::failure(ProfileFault::profile_url_characters, {{u"url"_s, shownUrl(text)}});
    // Looked for in the text itself: QUrl drops an empty user name, and a message must not repeat a password.
    if (authorityOf(text).contains('@'))
        return base::failure(ProfileFault::profile_url_userinfo,
                             {{u"host"_s, shownUrl(text).section(u'/', 0, 0)}});
    const QVariantMap shown{{u"url"_s, shownUrl(text)}};
    QUrl url = QUrl::fromEncoded(text.toByteArray(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return base::failure(ProfileFault::profile_bad_url, shown);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return base::failure(ProfileFault::profile_url_scheme, {{u"scheme"_s, url.scheme()}});
    if (url.host().isEmpty() || url.port() == 0)
        return base::failure(ProfileFault::profile_bad_url, shown);
    if (url.hasFragment())
        return base::failure(ProfileFault::profile_url_fragment);
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.isEmpty() && !isSafePath(path))
        return base::failure(ProfileFault::profile_bad_url, shown);
    if (url.port() == defaultPort(url))
        url.setPort(-1);
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
    const bool usual = parsed.port() < 0 || parsed.port() == defaultPort(parsed);
    return usual ? host : host + u':' + QString::number(parsed.port());
}

bool isSafePath(QByteArrayView path) {
    return path.startsWith('/') && std::all_of(path.begin(), path.end(), isPathCharacter) &&
           isWellEncoded(path) && isSafeDecoded(path.toByteArray()) &&
           isSafeDecoded(QByteArray::fromPercentEncoding(path.toByteArray()));
}

}  // namespace td::service
