// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/profile.h"

#include <algorithm>

#include "service/header_field.h"
#include "service/signing.h"
#include "service/url.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestClaim = 256;
constexpr int longestTimeout = 300;  // seconds
constexpr int longestUnlock = 240;   // minutes

bool hasControl(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
}

/// \a text as a sentence may repeat it.
QString shortened(const QString &text) {
    return text.size() > longestProfileName ? text.left(longestProfileName) + u'…' : text;
}

base::Result<void> checkName(const QString &name) {
    if (name.isEmpty() || name.size() > longestProfileName || name != name.trimmed() || hasControl(name))
        return base::failure(ProfileFault::profile_bad_name, {{u"name"_s, shortened(name)}});
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

/// The base URL in normal form, without a slash at its end.
base::Result<QByteArray> checkBaseUrl(const Profile &profile) {
    if (profile.baseUrl.isEmpty())
        return base::failure(ProfileFault::profile_no_base_url);
    base::Result<QByteArray> url = checkUrl(profile.baseUrl, profile);
    if (url && url->contains('?'))
        return base::failure(ProfileFault::profile_url_query);
    while (url && url->endsWith('/'))
        url->chop(1);
    return url;
}

base::Result<QByteArray> checkEndpointUrl(const QByteArray &id, const Profile &profile,
                                          const Definition &definition) {
    const Endpoint *endpoint = definition.endpoint(id);
    const QVariantMap values{{u"endpoint"_s, QString::fromUtf8(id)},
                             {u"service"_s, QString::fromUtf8(profile.service)}};
    if (!endpoint)
        return base::failure(ProfileFault::profile_unknown_endpoint, values);
    if (!endpoint->ownUrl)
        return base::failure(ProfileFault::profile_endpoint_no_url, values);
    return checkUrl(profile.urls.value(id), profile);
}

base::Result<void> checkHeader(const base::Header &header) {
    if (auto sound = checkedHeader(header); !sound)
        return sound;
    if (isSecretHeader(header.name))
        return base::failure(ProfileFault::profile_secret_header,
                             {{u"name"_s, QString::fromUtf8(header.name)}});
    return {};
}

base::Result<void> checkSecretHeader(const QByteArray &name) {
    return checkedHeader({name, "value"});
}

base::Result<void> checkPlace(const QByteArray &name, const Profile &profile, const Definition &definition) {
    QStringList allowed;
    bool known = false;
    for (const Endpoint &endpoint : definition.endpoints) {
        const Parameter *parameter = endpoint.parameter(name);
        known = known || parameter;
        for (const Place place : parameter ? parameter->places : QList<Place>())
            allowed.append(QString::fromLatin1(service::name(place)));
    }
    allowed.removeDuplicates();
    const QString chosen = QString::fromLatin1(service::name(profile.places.value(name)));
    QVariantMap values{{u"parameter"_s, QString::fromUtf8(name)},
                       {u"service"_s, QString::fromUtf8(profile.service)}};
    if (!known)
        return base::failure(ProfileFault::profile_unknown_parameter, values);
    if (allowed.contains(chosen))
        return {};
    values.insert(u"place"_s, chosen);
    values.insert(u"allowed"_s, allowed.join(", "_L1));
    return base::failure(ProfileFault::profile_place_refused, values);
}

base::Result<void> checkClaim(const QByteArray &name, const Profile &profile, const Definition &definition) {
    QStringList known;
    for (const ClaimMeaning &claim : definition.claims) {
        if (claim.fixed)
            known.append(QString::fromUtf8(claim.name));
    }
    const QString claim = QString::fromUtf8(name);
    if (!known.contains(claim)) {
        return base::failure(ProfileFault::profile_unknown_claim,
                             {{u"claim"_s, claim},
                              {u"service"_s, QString::fromUtf8(profile.service)},
                              {u"known"_s, known.join(", "_L1)}});
    }
    const QString value = QString::fromUtf8(profile.claims.value(name));
    if (value.isEmpty() || value.size() > longestClaim || value != value.trimmed() || hasControl(value))
        return base::failure(ProfileFault::profile_bad_claim, {{u"claim"_s, claim}});
    return {};
}

base::Result<void> checkTimeout(int seconds) {
    if (seconds < 1 || seconds > longestTimeout)
        return base::failure(ProfileFault::profile_bad_timeout, {{u"found"_s, seconds}});
    return {};
}

base::Result<void> checkUnlock(int minutes) {
    if (minutes < 1 || minutes > longestUnlock)
        return base::failure(ProfileFault::profile_bad_unlock, {{u"found"_s, minutes}});
    return {};
}

/// The problems found so far, each under its field.
class Problems {
public:
    template <typename T>
    void note(ProfileField field, const base::Result<T> &result, const QByteArray &key = {},
              qsizetype index = -1) {
        if (!result)
            m_all.append({field, result.error(), key, index});
    }

    /// That of a URL; one that only the setting forbids belongs to the setting.
    void noteUrl(ProfileField field, const base::Result<QByteArray> &url, const QByteArray &endpoint = {}) {
        const bool bySetting = !url && base::is(url.error(), ProfileFault::profile_http_refused);
        note(bySetting ? ProfileField::allow_http : field, url, endpoint);
    }

    QList<ProfileProblem> take() {
        std::stable_sort(m_all.begin(), m_all.end(),
                         [](const ProfileProblem &a, const ProfileProblem &b) { return a.field < b.field; });
        return std::move(m_all);
    }

private:
    QList<ProfileProblem> m_all;
};

/// What a request is signed with must be there.
void noteSigning(Problems &found, const Profile &profile, const Definition &definition) {
    if (profile.signs && !(definition.signing && definition.signing->optional)) {
        found.note<void>(ProfileField::signing,
                         base::failure(ProfileFault::profile_cannot_sign,
                                       {{u"service"_s, QString::fromUtf8(profile.service)}}));
    }
    if (!isSigned(definition, profile))
        return;
    for (const QByteArray &claim : claimsIn(*definition.signing)) {
        if (!profile.claims.contains(claim)) {
            found.note<void>(
                ProfileField::signing,
                base::failure(ProfileFault::profile_signing_claim, {{u"claim"_s, QString::fromUtf8(claim)}}),
                claim);
        }
    }
}

void normaliseUrls(Profile &profile) {
    profile.baseUrl = checkBaseUrl(profile).value_or(QByteArray());
    for (auto url = profile.urls.begin(); url != profile.urls.end(); ++url)
        url.value() = checkedUrl(url.value()).value_or(QByteArray());
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

QList<ProfileProblem> problems(const Profile &profile, const Definition *definition,
                               const QList<QByteArray> &known) {
    Problems found;
    found.note(ProfileField::name, checkName(profile.name));
    if (!definition) {
        const QVariantMap values{{u"service"_s, QString::fromUtf8(profile.service)},
                                 {u"known"_s, QString::fromUtf8(known.join(", "))}};
        found.note<void>(ProfileField::service, base::failure(ProfileFault::profile_unknown_service, values));
    }
    found.note(ProfileField::timeout, checkTimeout(profile.timeoutSeconds));
    found.note(ProfileField::unlock, checkUnlock(profile.unlockMinutes));
    found.noteUrl(ProfileField::base_url, checkBaseUrl(profile));
    for (qsizetype i = 0; i < profile.headers.size(); ++i)
        found.note(ProfileField::header, checkHeader(profile.headers.at(i)), {}, i);
    for (const QByteArray &name : profile.secretHeaders)
        found.note(ProfileField::header, checkSecretHeader(name), name);
    if (definition) {
        for (auto url = profile.urls.begin(); url != profile.urls.end(); ++url)
            found.noteUrl(ProfileField::endpoint_url, checkEndpointUrl(url.key(), profile, *definition),
                          url.key());
        for (auto place = profile.places.begin(); place != profile.places.end(); ++place)
            found.note(ProfileField::place, checkPlace(place.key(), profile, *definition), place.key());
        for (auto claim = profile.claims.begin(); claim != profile.claims.end(); ++claim)
            found.note(ProfileField::claim, checkClaim(claim.key(), profile, *definition), claim.key());
        noteSigning(found, profile, *definition);
    }
    for (const ConnectionProblem &problem : problems(profile.connection))
        found.note<void>(ProfileField::connection, base::failure(problem.error), problem.member);
    const bool isTlsSomewhere =
        !isClear(profile.baseUrl) || std::any_of(profile.urls.begin(), profile.urls.end(),
                                                 [](const QByteArray &url) { return !isClear(url); });
    if (!profile.connection.pin.isEmpty() && !isTlsSomewhere) {
        found.note<void>(
            ProfileField::connection,
            base::failure(ProfileFault::profile_pin_in_clear, {{u"host"_s, shownHost(profile.baseUrl)}}),
            "pin");
    }
    return found.take();
}

base::Result<Profile> checked(Profile profile, const Definition *definition, const QList<QByteArray> &known) {
    if (const QList<ProfileProblem> found = problems(profile, definition, known); !found.isEmpty())
        return base::failure(found.first().error);
    normaliseUrls(profile);
    profile.connection = normalised(profile.connection);
    return profile;
}

}  // namespace td::service
