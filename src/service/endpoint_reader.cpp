// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/endpoint_reader.h"

#include <algorithm>

#include "service/header_field.h"
#include "service/url.h"

namespace td::service {

using base::JsonView;
using Need = ObjectCursor::Need;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariantMap found(const QByteArray &text) {
    return {{u"found"_s, QString::fromUtf8(text)}};
}

/// `in`: one place, or a list of those the profile may choose from.
QList<Place> readPlaces(ObjectCursor &cursor) {
    QList<Place> places;
    const auto add = [&](JsonView value, const QByteArray &pointer) {
        const std::optional<Place> place = placeNamed(value.utf8());
        if (!place) {
            cursor.faults().note(DefinitionFault::definition_not_one_of, pointer,
                                 {{u"found"_s, QString::fromUtf8(value.raw())},
                                  {u"allowed"_s, u"query, form, json, header"_s}});
        }
        places.append(place.value_or(Place::query));
    };
    if (const JsonView in = cursor.take("in"); in.isArray())
        cursor.each("in", Need::required, add);
    else
        add(in, cursor.placeOf("in"));
    return places;
}

Parameter readParameter(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    Parameter parameter;
    parameter.name = cursor.string("name");
    parameter.label = cursor.text("label");
    parameter.hint = cursor.text("hint", Need::optional);
    parameter.places = readPlaces(cursor);
    parameter.required = cursor.flag("required");
    parameter.secret = cursor.flag("secret");
    parameter.mustNotBeExpired = cursor.flag("must_not_be_expired");
    parameter.integer = cursor.oneOf("type", {"string", "integer"}, Need::optional) == "integer";
    parameter.prefix = cursor.string("prefix", Need::optional);
    if (cursor.take("default", Need::optional).exists())
        parameter.defaultValue = cursor.string("default", Need::optional);
    if (parameter.name.isEmpty())
        faults.note(DefinitionFault::definition_missing, pointer, {{u"name"_s, u"name"_s}});
    if (parameter.places.isEmpty())
        faults.note(DefinitionFault::definition_missing, cursor.placeOf("in"), {{u"name"_s, u"0"_s}});
    if (parameter.places.contains(Place::header) && !checkedHeader({parameter.name, {}}))
        faults.note(DefinitionFault::definition_bad_header, cursor.placeOf("name"), found(parameter.name));
    cursor.finish();
    return parameter;
}

Refresh readRefresh(FirstFault &faults, JsonView view, const QByteArray &pointer, const Endpoint &endpoint) {
    ObjectCursor cursor(faults, view, pointer);
    Refresh refresh;
    refresh.rotates = cursor.flag("rotates");
    cursor.eachMember("parameters", Need::required,
                      [&](const QByteArray &parameter, JsonView role, const QByteArray &place) {
                          if (!endpoint.parameter(parameter))
                              faults.note(DefinitionFault::definition_unknown_parameter, place,
                                          found(parameter));
                          refresh.parameters.insert(parameter, role.utf8().toByteArray());
                      });
    cursor.finish();
    return refresh;
}

void checkBody(FirstFault &faults, const Endpoint &endpoint, const QByteArray &pointer) {
    const auto goesIn = [&](Place place) {
        return std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(),
                           [place](const Parameter &parameter) { return parameter.places.contains(place); });
    };
    if (goesIn(Place::json) && goesIn(Place::form))
        faults.note(DefinitionFault::definition_mixed_body, pointer);
    if (endpoint.method == "GET" && (goesIn(Place::json) || goesIn(Place::form)))
        faults.note(DefinitionFault::definition_mixed_body, pointer);
}

void checkReferences(FirstFault &faults, const Endpoint &endpoint, const QByteArray &pointer) {
    QList<QByteArray> names;
    for (const Parameter &parameter : endpoint.parameters) {
        if (names.contains(parameter.name))
            faults.note(DefinitionFault::definition_duplicate, pointer + "/parameters",
                        found(parameter.name));
        names.append(parameter.name);
    }
    for (const TokenField &token : endpoint.response.tokens) {
        const QByteArray asked = token.expiry ? token.expiry->askedDays : QByteArray();
        if (!asked.isEmpty() && !endpoint.parameter(asked))
            faults.note(DefinitionFault::definition_unknown_parameter, pointer + "/response", found(asked));
    }
}

}  // namespace

Endpoint readEndpoint(FirstFault &faults, JsonView view, const QByteArray &pointer,
                      const QHash<QByteArray, Response> &responses) {
    ObjectCursor cursor(faults, view, pointer);
    Endpoint endpoint;
    endpoint.id = cursor.id("id");
    endpoint.label = cursor.text("label");
    endpoint.about = cursor.text("about", Need::optional);
    endpoint.method = cursor.oneOf("method", {"GET", "POST", "PUT", "PATCH", "DELETE"});
    endpoint.path = cursor.string("path");
    if (!isSafePath(endpoint.path))
        faults.note(DefinitionFault::definition_bad_path, cursor.placeOf("path"), found(endpoint.path));
    endpoint.ownUrl = cursor.flag("own_url");
    cursor.each("parameters", Need::required, [&](JsonView element, const QByteArray &place) {
        endpoint.parameters.append(readParameter(faults, element, place));
    });
    if (const JsonView refreshes = cursor.take("refreshes", Need::optional); refreshes.exists())
        endpoint.refresh = readRefresh(faults, refreshes, cursor.placeOf("refreshes"), endpoint);
    const QByteArray response = cursor.string("response");
    if (!responses.contains(response)) {
        faults.note(DefinitionFault::definition_not_one_of, cursor.placeOf("response"),
                    {{u"found"_s, QString::fromUtf8(response)},
                     {u"allowed"_s, QString::fromUtf8(responses.keys().join(", "))}});
    }
    endpoint.response = responses.value(response);
    checkBody(faults, endpoint, pointer);
    checkReferences(faults, endpoint, pointer);
    cursor.finish();
    return endpoint;
}

}  // namespace td::service
