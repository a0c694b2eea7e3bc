// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/profile.h"

#include <algorithm>

#include "service/header_field.h"
#include "service/url.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 64;
constexpr int longestTimeout = 300;  // seconds

base::Result<void> checkName(const QString &name) {
    const bool hasControl = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
    if (name.isEmpty() || name.size() > longestName || name != name.trimmed() || hasControl)
        return base::failure(ProfileFault::profile_bad_name);
    return {};
}

base::Result<QByteArray> checkUrl(QByteArrayView text, const Profile &profile) {
    base::Result<QByteArray> url = checkedUrl(text);
    if (!url || !isClear(*url) || isLoopback(*url))
        return url;
    const QVariantMap values{{u"host"_s, shownHost(*url)}};
    if (profile.kind == ProfileKind::production)
        return base::failure(ProfileFault::profile_http_production, values);
    if (!profile.allowHttp)
        return base::failure(ProfileFault::profile_http_refused, values);
    return url;
}

base::Result<void> normaliseUrls(Profile &profile, const Definition &definition) {
    if (profile.baseUrl.isEmpty())
        return base::failure(ProfileFault::profile_no_base_url);
    base::Result<QByteArray> baseUrl = checkUrl(profile.baseUrl, profile);
    if (!baseUrl)
        return base::failure(baseUrl.error());
    if (baseUrl->contains('?'))
        return base::failure(ProfileFault::profile_url_query);
    while (baseUrl->endsWith('/'))
        baseUrl->chop(1);
    profile.baseUrl = *baseUrl;
    for (auto url = profile.urls.begin(); url != profile.urls.end(); ++url) {
        const Endpoint *endpoint = definition.endpoint(url.key());
        const QVariantMap values{{u"endpoint"_s, QString::fromUtf8(url.key())},
                                 {u"service"_s, QString::fromUtf8(profile.service)}};
        if (!endpoint)
            return base::failure(ProfileFault::profile_unknown_endpoint, values);
        if (!endpoint->ownUrl)
            return base::failure(ProfileFault::profile_endpoint_no_url, values);
        base::Result<QByteArray> checkedOne = checkUrl(url.value(), profile);
        if (!checkedOne)
            return base::failure(checkedOne.error());
        url.value() = *checkedOne;
    }
    return {};
}

base::Result<void> checkHeaders(const Profile &profile) {
    for (const base::Header &header : profile.headers) {
        if (auto checkedOne = checkedHeader(header); !checkedOne)
            return checkedOne;
        if (isSecretHeader(header.name)) {
            return base::failure(ProfileFault::profile_secret_header,
                                 {{u"name"_s, QString::fromUtf8(header.name)}});
        }
    }
    return {};
}

base::Result<void> checkPlaces(const Profile &profile, const Definition &definition) {
    for (auto chosen = profile.places.begin(); chosen != profile.places.end(); ++chosen) {
        QList<Place> allowed;
        bool known = false;
        for (const Endpoint &endpoint : definition.endpoints) {
            const Parameter *parameter = endpoint.parameter(chosen.key());
            known = known || parameter;
            for (const Place place : parameter ? parameter->places : QList<Place>()) {
                if (!allowed.contains(place))
                    allowed.append(place);
            }
        }
        QVariantMap values{{u"parameter"_s, QString::fromUtf8(chosen.key())},
                           {u"service"_s, QString::fromUtf8(profile.service)}};
        if (!known)
            return base::failure(ProfileFault::profile_unknown_parameter, values);
        if (!allowed.contains(chosen.value())) {
            QStringList names;
            for (const Place place : allowed)
                names.append(QString::fromLatin1(name(place)));
            values.insert(u"place"_s, QString::fromLatin1(name(chosen.value())));
            values.insert(u"allowed"_s, names.join(", "_L1));
            return base::failure(ProfileFault::profile_place_refused, values);
        }
    }
    return {};
}

}  // namespace

QByteArray name(ProfileKind kind) {
    return kind == ProfileKind::test ? "test" : "production";
}

std::optional<ProfileKind> profileKindNamed(QByteArrayView text) {
    for (const ProfileKind kind : {ProfileKind::test, ProfileKind::production}) {
        if (text == name(kind))
            return kind;
    }
    return std::nullopt;
}

base::Result<Profile> checked(Profile profile, const Definition *definition, const QList<QByteArray> &known) {
    if (auto named = checkName(profile.name); !named)
        return base::failure(named.error());
    if (!definition) {
        return base::failure(ProfileFault::profile_unknown_service,
                             {{u"service"_s, QString::fromUtf8(profile.service)},
                              {u"known"_s, QString::fromUtf8(known.join(", "))}});
    }
    if (profile.timeoutSeconds < 1 || profile.timeoutSeconds > longestTimeout)
        return base::failure(ProfileFault::profile_bad_timeout, {{u"found"_s, profile.timeoutSeconds}});
    if (auto urls = normaliseUrls(profile, *definition); !urls)
        return base::failure(urls.error());
    if (auto headers = checkHeaders(profile); !headers)
        return base::failure(headers.error());
    if (auto places = checkPlaces(profile, *definition); !places)
        return base::failure(places.error());
    return profile;
}

}  // namespace td::service
