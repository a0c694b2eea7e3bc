// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/definition_file/endpoint_reader.h"

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
        if (place && places.contains(*place))
            cursor.faults().note(DefinitionFault::definition_duplicate, pointer, found(name(*place)));
        places.append(place.value_or(Place::query));
    };
    if (const JsonView in = cursor.take("in"); in.isArray())
        cursor.each("in", Need::required, add);
    else
        add(in, cursor.placeOf("in"));
    return places;
}

void checkParameter(FirstFault &faults, const Parameter &parameter, ObjectCursor &cursor) {
    if (parameter.places.isEmpty())
        faults.note(DefinitionFault::definition_missing, cursor.placeOf("in"), {{u"name"_s, u"0"_s}});
    if (parameter.integer && !isInteger(parameter.defaultValue.value_or(QByteArray("0")))) {
        faults.note(DefinitionFault::definition_wrong_type, cursor.placeOf("default"),
                    {{u"expected"_s, u"integer"_s}});
    }
    if (parameter.integer && !parameter.prefix.isEmpty()) {
        faults.note(DefinitionFault::definition_unknown_name, cursor.placeOf("prefix"),
                    {{u"name"_s, u"prefix"_s}});
    }
    if (!parameter.places.contains(Place::header))
        return;
    if (!checkedHeader({parameter.name, {}}))
        faults.note(DefinitionFault::definition_bad_header, cursor.placeOf("name"), found(parameter.name));
    // A value that no header may have would fail every call.
    for (const auto &[member, value] :
         {std::pair{"prefix", QByteArray(parameter.prefix + '.')},
          std::pair{"default", parameter.defaultValue.value_or(QByteArray())}}) {
        if (!checkedHeader({"X", value}))
            faults.note(DefinitionFault::definition_wrong_type, cursor.placeOf(member),
                        {{u"expected"_s, u"header"_s}});
    }
}

Parameter readParameter(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    Parameter parameter;
    parameter.name = cursor.word("name");
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
    checkParameter(faults, parameter, cursor);
    cursor.finish();
    return parameter;
}

Refresh readRefresh(FirstFault &faults, JsonView view, const QByteArray &pointer, const Endpoint &endpoint) {
    ObjectCursor cursor(faults, view, pointer);
    Refresh refresh;
    refresh.rotates = cursor.flag("rotates");
    cursor.eachMember(
        "parameters", Need::required,
        [&](const QByteArray &parameter, JsonView role, const QByteArray &place) {
            if (!endpoint.parameter(parameter))
                faults.note(DefinitionFault::definition_unknown_parameter, place, found(parameter));
            if (!role.isString())
                faults.note(DefinitionFault::definition_wrong_type, place, {{u"expected"_s, u"string"_s}});
            else if (!isId(role.utf8()))
                faults.note(DefinitionFault::definition_bad_id, place, found(role.utf8().toByteArray()));
            refresh.parameters.insert(parameter, role.utf8().toByteArray());
        });
    if (refresh.parameters.isEmpty())
        faults.note(DefinitionFault::definition_missing, cursor.placeOf("parameters"), {{u"name"_s, u"0"_s}});
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

/// In a header, case makes no difference to a name.
bool isSameName(const Parameter &one, const Parameter &other) {
    const bool inHeader = one.places.contains(Place::header) && other.places.contains(Place::header);
    return one.name.compare(other.name, inHeader ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

void checkReferences(FirstFault &faults, const Endpoint &endpoint, const QByteArray &pointer) {
    for (qsizetype i = 0; i < endpoint.parameters.size(); ++i) {
        const Parameter &parameter = endpoint.parameters.at(i);
        const auto here = endpoint.parameters.begin() + i;
        const bool isTwice = std::any_of(endpoint.parameters.begin(), here, [&](const Parameter &other) {
            return isSameName(parameter, other);
        });
        if (isTwice) {
            faults.note(DefinitionFault::definition_duplicate,
                        pointer + "/parameters/" + QByteArray::number(i) + "/name", found(parameter.name));
        }
    }
    for (const TokenField &token : endpoint.response.tokens) {
        const QByteArray asked = token.expiry ? token.expiry->askedDays : QByteArray();
        if (!asked.isEmpty() && !endpoint.parameter(asked))
            faults.note(DefinitionFault::definition_asked_days, pointer + "/response", found(asked));
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
    for (Parameter &parameter : endpoint.parameters) {
        if (endpoint.refresh && endpoint.refresh->parameters.contains(parameter.name))
            parameter.secret = true;
    }
    const QByteArray response = cursor.string("response");
    if (!responses.contains(response)) {
        QList<QByteArray> known = responses.keys();
        std::sort(known.begin(), known.end());
        faults.note(
            DefinitionFault::definition_not_one_of, cursor.placeOf("response"),
            {{u"found"_s, QString::fromUtf8(response)}, {u"allowed"_s, QString::fromUtf8(known.join(", "))}});
    }
    endpoint.response = responses.value(response);
    checkBody(faults, endpoint, pointer);
    checkReferences(faults, endpoint, pointer);
    cursor.finish();
    return endpoint;
}

}  // namespace td::service
