// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::State;

namespace {

QByteArray claimsWith(const QByteArray &members) {
    return R"({"exp":1630417861,)" + members + '}';
}

AllMalformed wrongTypes() {
    AllMalformed all;
    for (const QByteArray &name : QList<QByteArray>{"iss", "sub", "jti", "aud"}) {
        for (const auto &[value, type] : {std::pair<QByteArray, QString>{"null", u"null"_s},
                                          {"true", u"boolean"_s},
                                          {"42", u"number"_s},
                                          {"[]", u"array"_s},
                                          {"{}", u"object"_s}}) {
            if (name == "aud" && value == "[]")
                continue;
            all.append({name + " is " + value,
                        withClaims(claimsWith('"' + name + "\":" + value)),
                        "finding_claim_type",
                        {QString::fromLatin1(name), u"string"_s, type},
                        State::valid});
        }
    }
    for (const auto &[value, type] : {std::pair<QByteArray, QString>{"7", u"number"_s},
                                      {"null", u"null"_s},
                                      {R"(["a"])", u"array"_s},
                                      {"{}", u"object"_s}})
        all.append({"aud holds " + value,
                    withClaims(claimsWith(R"("aud":["a",)" + value + ']')),
                    "finding_claim_type",
                    {u"aud[1]"_s, u"string"_s, type},
                    State::valid});
    return all;
}

AllMalformed namesTwice() {
    AllMalformed all;
    for (const auto &[members, name] : {std::pair<QByteArray, QString>{R"("uid":"1","uid":"2")", u"uid"_s},
                                        {R"("exp":1630417861)", u"exp"_s},
                                        {R"("uid":"1","uid":"1")", u"uid"_s},
                                        {R"("\u0075id":"1","uid":"2")", u"uid"_s},
                                        {R"("a":{"b":{"c":1,"c":2}})", u"a.b.c"_s},
                                        {R"("a":[{"c":1},{"c":1,"c":2}])", u"a.c"_s},
                                        {"\"\xe4\xbb\xa4\":1,\"\xe4\xbb\xa4\":2", u"令"_s}})
        all.append({"twice: " + members,
                    withClaims(claimsWith(members)),
                    "finding_duplicate_name",
                    {u"payload"_s, u"“"_s + name + u"”"_s},
                    State::valid});
    return all;
}

AllMalformed personal() {
    AllMalformed all;
    for (const auto &[members, name] :
         {std::pair<QByteArray, QString>{R"("email":"ann@mail.example.com")", u"email"_s},
          {R"("sub":"ann.lee+x@example.co.uk")", u"sub"_s},
          {R"("user":{"contact":"ann@example.com"})", u"user.contact"_s},
          {R"("upn":"zhang.san@example.cn")", u"upn"_s}})
        all.append({"mail: " + members,
                    withClaims(claimsWith(members)),
                    "finding_personal_data",
                    {name, u"mail"_s},
                    State::valid});
    for (const auto &[members, name] :
         {std::pair<QByteArray, QString>{R"("phone_number":"021-5550100")", u"phone_number"_s},
          {R"("account":"13800000000")", u"account"_s},
          {R"("mobile":13800000000)", u"mobile"_s},
          {R"("tel":"+86 138 0000 0000")", u"tel"_s},
          {R"("user":{"phone":"+1-202-555-0100"})", u"user.phone"_s}})
        all.append({"phone: " + members,
                    withClaims(claimsWith(members)),
                    "finding_personal_data",
                    {name, u"phone"_s},
                    State::valid});
    return all;
}

}  // namespace

AllMalformed malformedClaims() {
    return wrongTypes() + namesTwice() + personal();
}

}  // namespace td::test
