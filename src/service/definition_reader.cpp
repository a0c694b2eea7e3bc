// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/definition_reader.h"

#include <algorithm>

#include "service/definition_file/contract_reader.h"
#include "service/definition_file/definition_cursor.h"
#include "service/definition_file/endpoint_reader.h"
#include "service/definition_file/response_reader.h"
#include "service/definition_file/signing_reader.h"

namespace td::service {

using base::JsonView;
using Need = ObjectCursor::Need;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 knownFormat = 1;

ClaimMeaning readClaim(FirstFault &faults, JsonView view, const QByteArray &pointer) {
    ObjectCursor cursor(faults, view, pointer);
    ClaimMeaning claim;
    claim.name = cursor.word("name");
    claim.meaning = cursor.text("meaning");
    claim.user = cursor.flag("user");
    claim.fixed = cursor.flag("fixed");
    cursor.finish();
    return claim;
}

QList<QByteArray> fixedClaims(const QList<ClaimMeaning> &claims) {
    QList<QByteArray> fixed;
    for (const ClaimMeaning &claim : claims) {
        if (claim.fixed)
            fixed.append(claim.name);
    }
    return fixed;
}

void readFormat(FirstFault &faults, ObjectCursor &cursor) {
    const std::optional<qint64> format = cursor.take("format").toInt64();
    if (!format || *format < 1) {
        faults.note(DefinitionFault::definition_wrong_type, cursor.placeOf("format"),
                    {{u"expected"_s, QString::number(knownFormat)}});
    } else if (*format > knownFormat) {
        faults.note(DefinitionFault::definition_newer_format, cursor.placeOf("format"),
                    {{u"format"_s, *format}, {u"known"_s, knownFormat}});
    }
}

/// Every role that a refresh takes must be one that some endpoint yields: nobody else could supply it.
void checkRoles(FirstFault &faults, const Definition &definition) {
    QList<QByteArray> yielded;
    for (const Endpoint &endpoint : definition.endpoints) {
        for (const TokenField &token : endpoint.response.tokens)
            yielded.append(token.role);
    }
    for (qsizetype i = 0; i < definition.endpoints.size(); ++i) {
        const auto &refresh = definition.endpoints.at(i).refresh;
        const QByteArray place = "/endpoints/" + QByteArray::number(i) + "/refreshes/parameters";
        for (const Parameter &parameter : definition.endpoints.at(i).parameters) {
            const QByteArray role = refresh ? refresh->parameters.value(parameter.name) : QByteArray();
            if (!role.isEmpty() && !yielded.contains(role)) {
                faults.note(DefinitionFault::definition_unknown_role, place + base::pointerTo(parameter.name),
                            {{u"found"_s, QString::fromUtf8(role)}});
            }
        }
    }
}

Definition readRoot(FirstFault &faults, JsonView root) {
    ObjectCursor cursor(faults, root, {});
    Definition definition;
    readFormat(faults, cursor);
    definition.id = cursor.id("id");
    definition.label = cursor.text("label");
    definition.about = cursor.text("about", Need::optional);
    QHash<QByteArray, Response> responses;
    cursor.eachMember("responses", Need::required,
                      [&](const QByteArray &name, JsonView view, const QByteArray &place) {
                          responses.insert(name, readResponse(faults, view, place));
                      });
    cursor.each("endpoints", Need::required, [&](JsonView view, const QByteArray &place) {
        Endpoint endpoint = readEndpoint(faults, view, place, responses);
        if (definition.endpoint(endpoint.id)) {
            faults.note(DefinitionFault::definition_duplicate, place + "/id",
                        {{u"found"_s, QString::fromUtf8(endpoint.id)}});
        }
        definition.endpoints.append(std::move(endpoint));
    });
    cursor.each("claims", Need::optional, [&](JsonView view, const QByteArray &place) {
        const ClaimMeaning claim = readClaim(faults, view, place);
        const bool isTwice = std::any_of(definition.claims.begin(), definition.claims.end(),
                                         [&](const ClaimMeaning &other) { return other.name == claim.name; });
        if (isTwice) {
            faults.note(DefinitionFault::definition_duplicate, place + "/name",
                        {{u"found"_s, QString::fromUtf8(claim.name)}});
        }
        definition.claims.append(claim);
    });
    if (const JsonView signing = cursor.take("signing", Need::optional); signing.exists()) {
        definition.signing =
            readSigning(faults, signing, cursor.placeOf("signing"), fixedClaims(definition.claims));
        for (Endpoint &endpoint : definition.endpoints)
            endpoint.signing = definition.signing;
    }
    if (definition.endpoints.isEmpty())
        faults.note(DefinitionFault::definition_missing, "/endpoints", {{u"name"_s, u"0"_s}});
    checkRoles(faults, definition);
    if (const JsonView contract = cursor.take("contract", Need::optional); contract.exists())
        definition.contract = readContract(faults, contract, cursor.placeOf("contract"), definition);
    cursor.finish();
    return definition;
}

}  // namespace

base::Result<Definition> readDefinition(QByteArrayView text) {
    const base::Result<base::Json> json = base::Json::parse(text);
    if (!json) {
        return base::failure(DefinitionFault::definition_not_json,
                             {{u"reason"_s, QVariant::fromValue(json.error())}});
    }
    FirstFault faults;
    Definition definition = readRoot(faults, json->root());
    if (!faults.isNull())
        return base::failure(faults.error());
    return definition;
}

}  // namespace td::service
