// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/plan.h"

#include <algorithm>

#include "base/json_writer.h"
#include "service/header_field.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Placed {
    const Parameter *parameter;
    Place place;
    QByteArray value;  ///< with its prefix
};

base::Error badValue(const Parameter &parameter, const QString &expected) {
    return base::error(PlanFault::plan_bad_value,
                       {{u"parameter"_s, QString::fromUtf8(parameter.name)}, {u"expected"_s, expected}});
}

base::Result<void> checkKnown(const Endpoint &endpoint, const Values &values) {
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (endpoint.parameter(value.key()))
            continue;
        QList<QByteArray> known;
        for (const Parameter &parameter : endpoint.parameters)
            known.append(parameter.name);
        return base::failure(PlanFault::plan_unknown_parameter,
                             {{u"parameter"_s, QString::fromUtf8(value.key())},
                              {u"known"_s, QString::fromUtf8(known.join(", "))}});
    }
    return {};
}

Place placeOf(const Parameter &parameter, const Profile &profile) {
    const Place chosen = profile.places.value(parameter.name, parameter.places.first());
    return parameter.places.contains(chosen) ? chosen : parameter.places.first();
}

/// The value given, else the default. Nothing given for what is required is as good as none: a call with an
/// empty token can only be a mistake.
std::optional<QByteArray> valueOf(const Parameter &parameter, const Values &values) {
    const auto given = values.constFind(parameter.name);
    if (given == values.constEnd() || (parameter.required && given->isEmpty()))
        return parameter.defaultValue;
    return given->reveal().toByteArray();
}

/// \a prefix and \a value; a value pasted with its prefix does not get a second one.
QByteArray withPrefix(const QByteArray &value, const QByteArray &prefix) {
    const bool hasIt =
        QByteArrayView(value).first(qMin(prefix.size(), value.size())).compare(prefix, Qt::CaseInsensitive) ==
        0;
    return hasIt ? prefix + value.sliced(prefix.size()) : prefix + value;
}

base::Result<void> checkValue(const Placed &placed) {
    const Parameter &parameter = *placed.parameter;
    if (parameter.integer && !isInteger(placed.value))
        return base::failure(badValue(parameter, u"integer"_s));
    if (placed.place == Place::json && !placed.value.isValidUtf8())
        return base::failure(badValue(parameter, u"utf8"_s));
    if (placed.place == Place::header && !checkedHeader({parameter.name, placed.value}))
        return base::failure(badValue(parameter, u"header value"_s));
    return {};
}

base::Result<QList<Placed>> placed(const Endpoint &endpoint, const Profile &profile, const Values &values) {
    QList<Placed> all;
    for (const Parameter &parameter : endpoint.parameters) {
        const std::optional<QByteArray> value = valueOf(parameter, values);
        if (!value && !parameter.required)
            continue;
        if (!value)
            return base::failure(PlanFault::plan_missing_parameter,
                                 {{u"parameter"_s, QString::fromUtf8(parameter.name)}});
        Placed one{&parameter, placeOf(parameter, profile), withPrefix(*value, parameter.prefix)};
        if (auto checkedOne = checkValue(one); !checkedOne)
            return base::failure(checkedOne.error());
        all.append(std::move(one));
    }
    return all;
}

/// `name=value&…`, everything but unreserved characters percent-encoded: a bare `+` would reach many servers
/// as a space.
QByteArray encodedPairs(const QList<Placed> &all, Place place) {
    QList<QByteArray> pairs;
    for (const Placed &one : all) {
        if (one.place == place)
            pairs.append(one.parameter->name.toPercentEncoding() + '=' + one.value.toPercentEncoding());
    }
    return pairs.join('&');
}

/// Adds \a query to \a url, which may have one of its own.
void addQuery(QByteArray &url, const QByteArray &query) {
    if (query.isEmpty())
        return;
    if (!url.contains('?'))
        url += '?';
    else if (!url.endsWith('?') && !url.endsWith('&'))
        url += '&';
    url += query;
}

/// True when the endpoint has a body of the kind \a place, even when every parameter in it is left out.
bool hasBody(const Endpoint &endpoint, const Profile &profile, Place place) {
    return std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(),
                       [&](const Parameter &parameter) { return placeOf(parameter, profile) == place; });
}

QByteArray jsonBody(const QList<Placed> &all) {
    base::JsonWriter writer;
    writer.beginObject();
    for (const Placed &one : all) {
        if (one.place != Place::json)
            continue;
        writer.name(one.parameter->name);
        if (one.parameter->integer)
            writer.integer(one.value.toLongLong());
        else
            writer.utf8(one.value);
    }
    return writer.endObject().take();
}

/// Sets \a header, in the place of one of the same name.
void setHeader(QList<base::Header> &headers, base::Header header) {
    const auto same = std::find_if(headers.begin(), headers.end(), [&](const base::Header &other) {
        return base::isSameField(other.name, header.name);
    });
    if (same == headers.end())
        headers.append(std::move(header));
    else
        *same = std::move(header);
}

base::Result<void> sign(base::Request &request, const Endpoint &endpoint, const Profile &profile,
                        const SigningMeans &means) {
    const auto headers = signingHeaders(*endpoint.signing, request, profile, means);
    if (!headers)
        return base::failure(headers.error());
    for (const base::Header &header : *headers) {
        if (!checkedHeader(header))
            return base::failure(PlanFault::plan_bad_header, {{u"name"_s, QString::fromUtf8(header.name)}});
        setHeader(request.headers, header);
    }
    request.secrets.append(means.secret);
    // Whoever sees it could send the same once more.
    for (const auto &[name, part] : endpoint.signing->headers) {
        if (part.kind == Signing::Part::Kind::signature)
            request.secrets.append(base::Secret::copyOf(base::headerValue(request.headers, name)));
    }
    return {};
}

base::Result<void> addHeaders(base::Request &request, const Profile &profile, const QList<Placed> &all,
                              const QList<SecretHeader> &given) {
    for (const base::Header &header : profile.headers)
        setHeader(request.headers, header);
    for (const Placed &one : all) {
        if (one.place == Place::header)
            setHeader(request.headers, {one.parameter->name, one.value});
    }
    for (const SecretHeader &header : given) {
        const base::Header plain{header.name, header.value.reveal().toByteArray()};
        if (!checkedHeader(plain))
            return base::failure(PlanFault::plan_bad_header, {{u"name"_s, QString::fromUtf8(header.name)}});
        setHeader(request.headers, plain);
        request.secrets.append(header.value);
        // `Bearer <token>`: a server may repeat the token alone.
        if (const qsizetype space = plain.value.lastIndexOf(' '); space >= 0)
            request.secrets.append(base::Secret::copyOf(QByteArrayView(plain.value).sliced(space + 1)));
    }
    return {};
}

}  // namespace

QByteArray endpointUrl(const Endpoint &endpoint, const Profile &profile) {
    return profile.urls.value(endpoint.id, profile.baseUrl + endpoint.path);
}

base::Result<base::Request> plan(const Endpoint &endpoint, const Profile &profile, const Values &values,
                                 const QList<SecretHeader> &headers, const SigningMeans &means) {
    if (auto known = checkKnown(endpoint, values); !known)
        return base::failure(known.error());
    const base::Result<QList<Placed>> all = placed(endpoint, profile, values);
    if (!all)
        return base::failure(all.error());

    base::Request request;
    request.method = endpoint.method;
    request.url = endpointUrl(endpoint, profile);
    addQuery(request.url, encodedPairs(*all, Place::query));
    request.headers = {{"User-Agent", "TokenDesk"}, {"Accept", "application/json"}};
    if (hasBody(endpoint, profile, Place::json)) {
        request.headers.append(base::Header{"Content-Type", "application/json"});
        request.body = jsonBody(*all);
    } else if (hasBody(endpoint, profile, Place::form)) {
        request.headers.append(base::Header{"Content-Type", "application/x-www-form-urlencoded"});
        request.body = encodedPairs(*all, Place::form);
    }
    for (const Placed &one : *all) {
        if (one.parameter->secret)
            request.secrets.append(base::Secret::copyOf(one.value));
        if (one.parameter->secret && !one.parameter->prefix.isEmpty())
            request.secrets.append(
                base::Secret::copyOf(QByteArrayView(one.value).sliced(one.parameter->prefix.size())));
    }
    if (auto added = addHeaders(request, profile, *all, headers); !added)
        return base::failure(added.error());
    if (isSigned(endpoint.signing, profile)) {
        if (auto done = sign(request, endpoint, profile, means); !done)
            return base::failure(done.error());
    }
    return request;
}

}  // namespace td::service
