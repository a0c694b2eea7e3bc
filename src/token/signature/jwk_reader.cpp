// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/jwk_reader.h"

#include <array>
#include <optional>
#include <utility>

#include "base/json.h"
#include "base/result.h"
#include "token/base64url.h"
#include "token/codes.h"
#include "token/json_type.h"
#include "token/signature/key_reader.h"
#include "token/signature/public_key.h"

namespace td::token {

using base::JsonView;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CurveName {
    const char *type;  ///< `kty`
    KeyKind kind;
};

constexpr std::array curveNames{
    CurveName{"EC", KeyKind::p256},      CurveName{"EC", KeyKind::p384},     CurveName{"EC", KeyKind::p521},
    CurveName{"EC", KeyKind::secp256k1}, CurveName{"OKP", KeyKind::ed25519}, CurveName{"OKP", KeyKind::ed448},
};

tl::unexpected<base::Error> memberFault(KeyFault code, const char *member, QVariantMap values = {}) {
    values.insert(u"name"_s, QString::fromLatin1(member));
    return base::failure(code, std::move(values));
}

/// The text of a member that must be there.
base::Result<QByteArrayView> text(JsonView jwk, const char *member) {
    const JsonView value = jwk[member];
    if (!value.exists())
        return memberFault(KeyFault::key_member_missing, member);
    if (!value.isString())
        return memberFault(KeyFault::key_member_type, member, {{u"expected"_s, u"string"_s}});
    return value.utf8();
}

/// The bytes of a member that must be there, in canonical base64url (RFC 7515 section 2).
base::Result<QByteArray> bytes(JsonView jwk, const char *member) {
    const base::Result<QByteArrayView> written = text(jwk, member);
    if (!written)
        return base::failure(written.error());
    Base64Url decoded = decodeBase64Url(*written);
    if (decoded.fault != Base64UrlForm::Fault::none || decoded.padded || decoded.unusedBits)
        return memberFault(KeyFault::key_member_encoding, member);
    return std::move(decoded.bytes);
}

/// Base64urlUInt (RFC 7518 section 2): no zero bytes before the number.
base::Result<QByteArray> integer(JsonView jwk, const char *member) {
    base::Result<QByteArray> number = bytes(jwk, member);
    if (number && (number->isEmpty() || number->startsWith('\0')))
        return memberFault(KeyFault::key_member_encoding, member);
    return number;
}

/// A coordinate of exactly as many bytes as the curve has (RFC 7518 section 6.2.1.2, RFC 8037 section 2).
base::Result<QByteArray> coordinate(JsonView jwk, const char *member, KeyKind curve) {
    base::Result<QByteArray> value = bytes(jwk, member);
    const qsizetype expected = coordinateBytes(curve);
    if (value && value->size() != expected)
        return memberFault(KeyFault::key_member_length, member,
                           {{u"bytes"_s, value->size()}, {u"expected"_s, expected}});
    return value;
}

base::Result<Key> rsaOf(JsonView jwk) {
    const base::Result<QByteArray> modulus = integer(jwk, "n");
    if (!modulus)
        return base::failure(modulus.error());
    const base::Result<QByteArray> exponent = integer(jwk, "e");
    if (!exponent)
        return base::failure(exponent.error());
    return rsaKey(*modulus, *exponent);
}

/// The curve that \a jwk names, of those that its type \a type has.
base::Result<KeyKind> curveOf(JsonView jwk, QByteArrayView type) {
    const base::Result<QByteArrayView> curve = text(jwk, "crv");
    if (!curve)
        return base::failure(curve.error());
    for (const CurveName &one : curveNames) {
        if (type == one.type && name(one.kind) == QString::fromUtf8(*curve))
            return one.kind;
    }
    return base::failure(KeyFault::key_kind_unknown, {{u"kind"_s, QString::fromUtf8(*curve)}});
}

base::Result<Key> onCurve(JsonView jwk, QByteArrayView type) {
    const base::Result<KeyKind> curve = curveOf(jwk, type);
    if (!curve)
        return base::failure(curve.error());
    const base::Result<QByteArray> x = coordinate(jwk, "x", *curve);
    if (!x)
        return base::failure(x.error());
    if (type == "OKP")
        return edwardsKey(*curve, *x);
    const base::Result<QByteArray> y = coordinate(jwk, "y", *curve);
    if (!y)
        return base::failure(y.error());
    return ecKey(*curve, *x, *y);
}

base::Result<Key> secretOf(JsonView jwk) {
    base::Result<QByteArray> secret = bytes(jwk, "k");
    if (!secret)
        return base::failure(secret.error());
    Keys keys = readSecret(base::Secret(std::move(*secret)), SecretForm::text, {});
    if (keys.usable.isEmpty())
        return base::failure(keys.refused.first().reason);
    return keys.usable.takeFirst();
}

base::Result<Key> materialOf(JsonView jwk) {
    const base::Result<QByteArrayView> type = text(jwk, "kty");
    if (!type)
        return base::failure(type.error());
    if (*type == "oct")
        return secretOf(jwk);
    if (*type == "RSA")
        return rsaOf(jwk);
    if (*type == "EC" || *type == "OKP")
        return onCurve(jwk, *type);
    return base::failure(KeyFault::key_type_unknown, {{u"type"_s, QString::fromUtf8(*type)}});
}

/// A member that may be left out, but is a string when it is there.
base::Result<std::optional<QString>> optionalText(JsonView jwk, const char *member) {
    if (!jwk[member].exists())
        return std::nullopt;
    const base::Result<QByteArrayView> value = text(jwk, member);
    if (!value)
        return base::failure(value.error());
    return jwk[member].toString();
}

base::Result<std::optional<QStringList>> operationsOf(JsonView jwk) {
    const JsonView operations = jwk["key_ops"];
    if (!operations.exists())
        return std::nullopt;
    QStringList names;
    for (const auto &element : operations) {
        const JsonView one = element.value();
        if (!operations.isArray() || !one.isString() || names.contains(one.toString()))
            return memberFault(KeyFault::key_member_type, "key_ops", {{u"expected"_s, u"array"_s}});
        names.append(one.toString());
    }
    if (!operations.isArray())
        return memberFault(KeyFault::key_member_type, "key_ops", {{u"expected"_s, u"array"_s}});
    return names;
}

base::Result<Key> keyOf(JsonView jwk) {
    if (!jwk.isObject())
        return base::failure(KeyFault::key_not_object, {{u"found"_s, typeName(jwk)}});
    if (const QList<QByteArray> twice = base::duplicateNames(jwk); !twice.isEmpty())
        return base::failure(KeyFault::key_member_twice, {{u"name"_s, QString::fromUtf8(twice.first())}});
    auto id = optionalText(jwk, "kid");
    auto alg = optionalText(jwk, "alg");
    auto use = optionalText(jwk, "use");
    auto operations = operationsOf(jwk);
    for (const auto &member : {id, alg, use}) {
        if (!member)
            return base::failure(member.error());
    }
    if (!operations)
        return base::failure(operations.error());
    base::Result<Key> key = materialOf(jwk);
    if (key) {
        key->id = *std::move(id);
        key->alg = *std::move(alg);
        key->use = *std::move(use);
        key->operations = *std::move(operations);
        key->canSign = key->canSign || jwk["d"].exists();
    }
    return key;
}

/// What to call \a jwk, the one with the number \a number (from 1) of those in \a name.
QString nameOf(JsonView jwk, const QString &name, qsizetype number) {
    const QString id = jwk["kid"].toString();
    return id.isEmpty() ? u"%1 #%2"_s.arg(name).arg(number) : u"%1: %2"_s.arg(name, id);
}

void add(JsonView jwk, const QString &name, Keys &keys) {
    base::Result<Key> key = keyOf(jwk);
    if (!key) {
        keys.refused.append({name, key.error()});
        return;
    }
    key->name = name;
    keys.usable.append(*std::move(key));
}

Keys refusal(const QString &name, base::Error reason) {
    return {{}, {{name, std::move(reason)}}};
}

Keys readSet(JsonView set, const QString &name) {
    const JsonView all = set["keys"];
    if (const QList<QByteArray> twice = base::duplicateNames(set); !twice.isEmpty())
        return refusal(
            name, base::error(KeyFault::key_member_twice, {{u"name"_s, QString::fromUtf8(twice.first())}}));
    if (!all.isArray())
        return refusal(name,
                       memberFault(KeyFault::key_member_type, "keys", {{u"expected"_s, u"array"_s}}).value());
    if (all.size() == 0)
        return refusal(name, base::error(KeyFault::key_set_empty));
    if (all.size() > maxKeys)
        return refusal(
            name, base::error(KeyFault::key_set_too_long, {{u"count"_s, all.size()}, {u"limit"_s, maxKeys}}));
    Keys keys;
    qsizetype number = 0;
    for (const auto &element : all) {
        ++number;
        add(element.value(), nameOf(element.value(), name, number), keys);
    }
    return keys;
}

}  // namespace

Keys readJwk(QByteArrayView text, const QString &name) {
    const base::Result<base::Json> json = base::Json::parse(text);
    if (!json)
        return refusal(
            name, base::error(KeyFault::key_not_json, {{u"reason"_s, QVariant::fromValue(json.error())}}));
    const JsonView root = json->root();
    if (root["keys"].exists() && !root["kty"].exists())
        return readSet(root, name);
    Keys keys;
    add(root, name, keys);
    return keys;
}

}  // namespace td::token
