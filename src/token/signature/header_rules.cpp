// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/header_rules.h"

#include <algorithm>
#include <array>

#include <QStringList>

#include "token/alg_name.h"
#include "token/codes.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What RFC 7515 section 4.1 and RFC 7518 define: `crit` may not name it.
constexpr std::array<QByteArrayView, 17> registered{"alg", "jku", "jwk", "kid",      "x5u",  "x5c",
                                                    "x5t", "typ", "cty", "x5t#S256", "crit", "enc",
                                                    "zip", "epk", "apu", "apv",      "iv"};

base::Error typeFault(const char *name, const char *expected) {
    return base::error(
        SignatureFault::signature_header_type,
        {{u"name"_s, QString::fromLatin1(name)}, {u"expected"_s, QString::fromLatin1(expected)}});
}

base::Error algFault(base::JsonView alg) {
    if (!alg.exists())
        return base::error(SignatureFault::signature_alg_missing);
    if (!alg.isString())
        return typeFault("alg", "string");
    if (isNone(alg))
        return base::error(SignatureFault::signature_alg_none, {{u"alg"_s, alg.toString()}});
    return {};
}

base::Error b64Fault(base::JsonView header) {
    const base::JsonView b64 = header["b64"];
    if (!b64.exists())
        return {};
    if (!b64.isBool())
        return typeFault("b64", "boolean");
    return b64.toBool() ? base::Error() : base::error(SignatureFault::signature_b64_false);
}

base::Error kindMismatch(const Key &key, const Algorithm &algorithm, const QString &alg) {
    if (fits(algorithm, key.kind)) {
        return key.material.allows(algorithm) ? base::Error()
                                              : base::error(KeyMismatch::key_restricted, {{u"alg"_s, alg}});
    }
    if (algorithm.scheme == Scheme::hmac)
        return base::error(KeyMismatch::key_is_no_secret, {{u"alg"_s, alg}, {u"kind"_s, name(key.kind)}});
    return base::error(KeyMismatch::key_of_other_kind,
                       {{u"alg"_s, alg}, {u"needed"_s, neededKind(algorithm)}, {u"kind"_s, name(key.kind)}});
}

base::Error headerFault(base::JsonView header) {
    if (const QList<QByteArray> twice = base::duplicateNames(header); !twice.isEmpty())
        return base::error(SignatureFault::signature_header_name_twice,
                           {{u"name"_s, QString::fromUtf8(twice.first())}});
    if (base::Error fault = algFault(header["alg"]); !fault.isNull())
        return fault;
    if (header["kid"].exists() && !header["kid"].isString())
        return typeFault("kid", "string");
    if (base::Error fault = b64Fault(header); !fault.isNull())
        return fault;
    return critFault(header);
}

QList<Finding> keyFindings(base::JsonView header) {
    static constexpr std::array offers{"jwk", "jku", "x5c", "x5u"};
    QStringList names;
    for (const char *name : offers) {
        if (header[name].exists())
            names.append(QString::fromLatin1(name));
    }
    if (names.isEmpty())
        return {};
    return {{base::error(SignatureFinding::finding_key_in_token, {{u"names"_s, names}}), Severity::note}};
}

}  // namespace

base::Error critFault(base::JsonView header) {
    const base::JsonView crit = header["crit"];
    if (!crit.exists())
        return {};
    QList<QByteArrayView> seen;
    for (const auto &element : crit) {
        const base::JsonView name = element.value();
        const bool isAllowed =
            name.isString() && header[name.utf8()].exists() && !seen.contains(name.utf8()) &&
            std::find(registered.begin(), registered.end(), name.utf8()) == registered.end();
        if (!crit.isArray() || !isAllowed)
            return base::error(SignatureFault::signature_crit_malformed);
        seen.append(name.utf8());
    }
    if (seen.isEmpty())
        return base::error(SignatureFault::signature_crit_malformed);
    // The one extension that is known, and only where it changes nothing, which has its own check.
    for (const QByteArrayView name : seen) {
        if (name != "b64")
            return base::error(SignatureFault::signature_crit_unknown,
                               {{u"name"_s, QString::fromUtf8(name)}});
    }
    return {};
}

HeaderFacts readFacts(base::JsonView header) {
    HeaderFacts facts;
    facts.alg = header["alg"].toString();
    if (header["kid"].isString())
        facts.kid = header["kid"].toString();
    facts.algorithm = algorithmNamed(header["alg"].utf8());
    facts.fault = headerFault(header);
    facts.findings = keyFindings(header);
    return facts;
}

base::Error mismatch(const Key &key, const HeaderFacts &header) {
    const QString &alg = header.alg;
    if (base::Error wrongKind = kindMismatch(key, *header.algorithm, alg); !wrongKind.isNull())
        return wrongKind;
    if (key.alg && *key.alg != alg)
        return base::error(KeyMismatch::key_for_other_alg, {{u"alg"_s, alg}, {u"key_alg"_s, *key.alg}});
    if (key.use && *key.use != "sig"_L1)
        return base::error(KeyMismatch::key_for_other_use, {{u"use"_s, *key.use}});
    if (key.operations && !key.operations->contains("verify"_L1))
        return base::error(KeyMismatch::key_not_for_verifying, {{u"operations"_s, *key.operations}});
    if (key.id && header.kid && *key.id != *header.kid)
        return base::error(KeyMismatch::key_of_other_id, {{u"kid"_s, *header.kid}, {u"key_kid"_s, *key.id}});
    return {};
}

}  // namespace td::token
