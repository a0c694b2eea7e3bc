// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "service/field_type.h"
#include "service/text.h"

namespace td::service {

/// How a case of a contract comes by the value of a parameter. What is made out of another value is made of
/// the one given, or received, or of a minted one.
enum class Given {
    value,     ///< what the user gave, else the token that an earlier case received
    minted,    ///< a JWT made here with the app secret
    expired,   ///< the same claims, signed anew, over for hours
    expiring,  ///< the same claims, signed anew, over in minutes
    tampered,  ///< with another signature, or another letter in the middle
    bare,      ///< the same claims without a signature (`alg` none)
    garbage,   ///< no token at all
    missing,   ///< left out
};
QByteArray name(Given given);
std::optional<Given> givenNamed(QByteArrayView text);

/// The ways to a parameter's value, the first that can be gone.
struct GivenParameter {
    QByteArray parameter;
    QList<Given> ways;
};

/// A field of a request with its value.
struct FixedField {
    QByteArray name;
    QByteArray value;
};

/// One request that the contract wants sent.
struct CheckCase {
    QByteArray id;
    Text label;
    QByteArray endpoint;
    QList<GivenParameter> given;
    QByteArray from;          ///< the case whose response holds the tokens to send; may be empty
    QList<QByteArray> after;  ///< cases that must have been a success, or this one would say nothing
    QList<FixedField> with;   ///< parameters with a value of their own
    QList<FixedField> extra;  ///< fields that the endpoint does not know
};

/// A claim of a minted token.
struct MintedClaim {
    enum class Source {
        value,    ///< `value`, unless the user gives another
        expiry,   ///< when the token ends, in seconds
        profile,  ///< what the profile states, or the user gives; left out when nobody says
    };
    QByteArray name;
    Source source = Source::value;
    QByteArray value;
};

/// How a JWT for a parameter is made: HS256 with the app secret, these claims in this order.
struct Mint {
    QByteArray parameter;
    QList<MintedClaim> claims;
};

/// What a response must be like, in one respect.
struct Expectation {
    enum class Kind {
        status,       ///< the HTTP status is one of `values`
        outcome,      ///< read as the definition says, it is `values.first()`: `success` or `refused`
        equals,       ///< the value at `pointer` is one of `values`
        is_not,       ///< there is a value, and it is none of `values`
        absent,       ///< nothing at `pointer` or any of `values`: no value, null or an empty string
        type,         ///< the value at `pointer` has `type`
        jwt,          ///< the token `role` is a JWT
        token_valid,  ///< the token `role` is there, with a usable expiry in the future or an unknown one
        is_signed,    ///< the app secret verifies the JWT `role`
        equals_exp,   ///< the stated expiry of `role` is its own `exp`, to the second
        same_claim,   ///< `claim` of `role`, or the value at `pointer`, is that of the parameter `other`
        same_as,      ///< the value at `pointer` has the text of that at `other`
        not_earlier,  ///< `role` ends no earlier than that of the case `other`, or than what was sent
        within_ms,    ///< the response took no longer than `limit`
    };
    Kind kind = Kind::status;
    QByteArray pointer;
    QByteArray role;
    QByteArray claim;
    QByteArray other;
    QByteArray unless;         ///< of absent: a pointer; with a value there, all is well
    QList<QByteArray> values;  ///< of equals and is_not JSON texts, of absent further pointers
    FieldType type = FieldType::string;
    bool orAbsent = false;  ///< nothing at all is right too
    qint64 limit = 0;       ///< ms
};

/// How much weighs a check that fails.
enum class Level { required, recommended };
QByteArray name(Level level);

/// Which ends of a case a check looks at.
enum class Occasion { any, response, success, refused };

/// One rule of the contract, held against one case or several: it is kept when all its expectations hold.
struct Check {
    QByteArray id;
    Text label;
    Level level = Level::required;
    QList<QByteArray> cases;
    Occasion when = Occasion::any;
    QList<QByteArray> needs;        ///< checks, above this one, that must have passed
    QList<QByteArray> explainedBy;  ///< checks, above this one, whose failing makes this one fail as well
    QList<Expectation> expect;
};

/// What a server of the service must do, as data.
struct Contract {
    QList<Mint> mints;
    QList<CheckCase> cases;
    QList<Check> checks;

    bool isEmpty() const { return checks.isEmpty(); }
    const CheckCase *caseNamed(QByteArrayView id) const;
    const Mint *mintFor(QByteArrayView parameter) const;
};

}  // namespace td::service
