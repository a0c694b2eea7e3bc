// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include "service/contract/contract.h"
#include "service/field_type.h"
#include "service/signing.h"
#include "service/text.h"
#include "token/time.h"

namespace td::service {

/// Where a parameter travels.
enum class Place { query, form, json, header };

/// `query`, `form`, …: as in definitions and profiles.
QByteArray name(Place place);
std::optional<Place> placeNamed(QByteArrayView text);

/// True for a whole number as a parameter's value may hold it: digits, perhaps a minus, within 64 bits.
bool isInteger(QByteArrayView text);

/// One thing an endpoint is given.
struct Parameter {
    QByteArray name;  ///< on the wire
    Text label;
    Text hint;            ///< may be empty
    QList<Place> places;  ///< those it may travel in; the first unless the profile chooses another
    bool required = false;
    bool secret = false;                     ///< always, when it takes a saved token
    bool integer = false;                    ///< only whole numbers; in JSON a number, not a string
    bool mustNotBeExpired = false;           ///< a token known to be expired is stopped before it is sent
    QByteArray prefix;                       ///< put before the value, such as `Bearer `; may be empty
    std::optional<QByteArray> defaultValue;  ///< sent when none is given
};

/// A field whose presence or type decides whether a response has the documented shape at all.
struct Field {
    QByteArray pointer;
    FieldType type = FieldType::string;
    bool required = false;

    bool operator==(const Field &other) const = default;
};

/// A statement about one value of a response.
struct Condition {
    enum class Test {
        is,      ///< equals one of the values; an absent value does so only with orAbsent
        is_not,  ///< is there and equals none of them
        exists,  ///< is there, whatever it is
    };

    QByteArray pointer;
    Test test = Test::is;
    QList<QByteArray> values;  ///< JSON texts
    bool orAbsent = false;

    bool operator==(const Condition &other) const = default;
};

/// A code of the service's own in a response, and what its values mean.
struct CodeField {
    QByteArray name;
    QByteArray pointer;
    QHash<QByteArray, Text> meanings;  ///< by the code's text

    bool operator==(const CodeField &other) const = default;
};

/// When a token in a response expires.
struct Expiry {
    QByteArray pointer;
    token::Unit unit = token::Unit::seconds;
    bool required = false;
    bool relative = false;  ///< counted from the response, not from 1970
    bool zeroIsUnknown = false;
    bool equalsExp = false;  ///< must agree with the token's own `exp`, to the second
    QByteArray sameAs;       ///< pointer to the same number as a string; may be empty
    QByteArray askedDays;    ///< the parameter that asked for this many days; may be empty

    bool operator==(const Expiry &other) const = default;
};

/// A token in a response.
struct TokenField {
    QByteArray role;  ///< `access_token`, …
    Text label;
    QByteArray pointer;
    bool required = false;
    QByteArray strip;  ///< a prefix that is not part of the token; may be empty
    std::optional<Expiry> expiry;

    bool operator==(const TokenField &other) const = default;
};

/// What using an endpoint does to tokens that exist already.
struct Refresh {
    QHash<QByteArray, QByteArray> parameters;  ///< parameter -> role of the token it takes
    bool rotates = false;                      ///< the tokens given are dead after a success
};

/// How to read a response.
struct Response {
    QList<int> statuses;  ///< HTTP statuses a success may have
    QList<Field> fields;
    QList<Condition> success;  ///< all must hold
    QList<Condition> refusal;  ///< one suffices
    QList<CodeField> codes;
    QByteArray message;  ///< pointer to the server's own words; may be empty
    QList<TokenField> tokens;

    bool operator==(const Response &other) const = default;
};

/// One thing a service can be asked.
struct Endpoint {
    QByteArray id;
    Text label;
    Text about;
    QByteArray method;
    QByteArray path;      ///< begins with exactly one `/`
    bool ownUrl = false;  ///< a profile may give it a whole URL of its own
    QList<Parameter> parameters;
    std::optional<Refresh> refresh;
    std::optional<Signing> signing;  ///< that of the definition
    Response response;

    const Parameter *parameter(QByteArrayView wireName) const;
    bool rotates() const { return refresh && refresh->rotates; }
};

/// What a claim of this service's tokens means.
struct ClaimMeaning {
    QByteArray name;
    Text meaning;
    bool user = false;   ///< names the user the token belongs to
    bool fixed = false;  ///< the same in every token of one environment; a profile may state it
};

/// A token service as data: all that is special about it. Reference: docs/services.md.
struct Definition {
    QByteArray id;
    Text label;
    Text about;
    QList<Endpoint> endpoints;
    QList<ClaimMeaning> claims;
    std::optional<Signing> signing;
    Contract contract;  ///< empty when the file has none

    const Endpoint *endpoint(QByteArrayView endpointId) const;
    /// The first endpoint that needs no token to begin with; null when each refreshes one.
    const Endpoint *issuing() const;
};

}  // namespace td::service
