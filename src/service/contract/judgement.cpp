// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contract/judgement.h"

#include "service/contract/response_judgement.h"
#include "service/contract/token_judgement.h"

namespace td::service {

using Kind = Expectation::Kind;
using namespace Qt::Literals::StringLiterals;

namespace {

QString text(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

QString listed(const QList<QByteArray> &texts) {
    return text(texts.join(", "));
}

bool isAboutToken(const Expectation &expectation) {
    return !expectation.role.isEmpty() || expectation.kind == Kind::same_claim;
}

}  // namespace

QString expectedOf(const Expectation &expectation) {
    switch (expectation.kind) {
        case Kind::status:
        case Kind::outcome:
        case Kind::equals:
            return listed(expectation.values);
        case Kind::is_not:
            return u"not "_s + listed(expectation.values);
        case Kind::absent:
            return u"absent"_s;
        case Kind::type:
            return text(name(expectation.type));
        case Kind::jwt:
            return u"jwt"_s;
        case Kind::token_valid:
            return u"in the future"_s;
        case Kind::is_signed:
            return u"valid"_s;
        case Kind::equals_exp:
            return u"exp"_s;
        case Kind::same_claim:
            return text(expectation.claim);
        case Kind::same_as:
            return text(expectation.other);
        case Kind::not_earlier:
            return u"not earlier"_s;
        case Kind::within_ms:
            return QString::number(expectation.limit);
    }
    return {};
}

Judgement judge(const Expectation &expectation, const CheckCase &one, const Definition &definition,
                const CaseRuns &runs, const std::optional<base::Secret> &secret) {
    const Evidence evidence(expectation, one, definition, runs, secret);
    Judgement judgement;
    judgement.expected = expectedOf(expectation);
    judgement.pointer = expectation.pointer;
    if (isAboutToken(expectation))
        judgeToken(evidence, judgement);
    else
        judgeResponse(evidence, judgement);
    return judgement;
}

}  // namespace td::service
