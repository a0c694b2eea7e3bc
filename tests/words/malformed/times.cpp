// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/malformed/malformed.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using token::State;

namespace {

/// Values that are no times, with their TimeFault.
const QList<Sample> &noTimes() {
    static const QList<Sample> all{
        {"digits in a string", R"("1630417861")", "time_not_a_number"},
        {"ISO 8601", R"("2021-08-31T13:51:01Z")", "time_not_a_number"},
        {"an empty string", R"("")", "time_not_a_number"},
        {"never", R"("never")", "time_not_a_number"},
        {"null", "null", "time_not_a_number"},
        {"true", "true", "time_not_a_number"},
        {"an array", "[1630417861]", "time_not_a_number"},
        {"an object", R"({"$date":1630417861})", "time_not_a_number"},
        {"a fraction", "1630417861.5", "time_not_whole"},
        {"a fraction of nothing", "1630417861.0", "time_not_whole"},
        {"an exponent", "1.630417861e9", "time_not_whole"},
        {"an exponent alone", "2E9", "time_not_whole"},
        {"1e400", "1e400", "time_not_whole"},
        {"1e-400", "1e-400", "time_not_whole"},
        {"minus one", "-1", "time_negative"},
        {"minus nothing", "-0", "time_negative"},
        {"a moment before 1970", "-1630417861", "time_negative"},
        {"the least of 64 bits", "-9223372036854775808", "time_negative"},
        {"the year 10000", "253402300800", "time_out_of_range"},
        {"milliseconds", "1630417861359", "time_in_milliseconds"},
        {"milliseconds of 2000", "946684800000", "time_in_milliseconds"},
        {"microseconds", "1630417861359000", "time_in_microseconds"},
        {"nanoseconds", "1630417861359000000", "time_in_nanoseconds"},
        {"the most of 32 bits in ns", "4294967295000000000", "time_in_nanoseconds"},
        {"2^63 - 1", "9223372036854775807", "time_out_of_range"},
        {"2^63", "9223372036854775808", "time_out_of_range"},
        {"2^64", "18446744073709551616", "time_out_of_range"},
        {"30 digits", "123456789012345678901234567890", "time_out_of_range"},
        {"ticks of .NET", "637660142610000000", "time_out_of_range"},
    };
    return all;
}

/// The claims with \a value under \a name, and else good.
QByteArray claimsWith(const QByteArray &name, const QByteArray &value) {
    const QByteArray member = '"' + name + "\":" + value;
    return '{' + (name == "exp" ? member : QByteArray(R"("exp":1630417861,)" + member)) + '}';
}

AllMalformed noTimesAtAll() {
    AllMalformed all;
    for (const QByteArray &claim : QList<QByteArray>{"exp", "nbf", "iat"}) {
        for (const Sample &value : noTimes())
            all.append({claim + " is " + value.name,
                        withClaims(claimsWith(claim, value.text)),
                        "finding_bad_time",
                        {QString::fromLatin1(claim), QString::fromUtf8(value.text)},
                        claim == "iat" ? State::valid : State::unknown,
                        value.code});
    }
    return all;
}

struct Relation {
    const char *name;
    QByteArray claims;
    const char *code;
    QStringList about;
    State state;
};

}  // namespace

AllMalformed malformedTimes() {
    // In the time zone of the test, eight hours east.
    const QString exp = u"2021-08-31T21:51:01+08:00"_s;
    const QString before = u"2021-08-31T19:51:00+08:00"_s;
    const QList<Relation> relations{
        {"exp is iat",
         R"({"exp":1630417861,"iat":1630417861})",
         "finding_expires_before_issued",
         {exp},
         State::valid},
        {"exp before iat",
         R"({"exp":1630410660,"iat":1630417861})",
         "finding_expires_before_issued",
         {exp, before},
         State::expired},
        {"exp is nbf",
         R"({"exp":1630417861,"nbf":1630417861})",
         "finding_expires_before_valid",
         {exp},
         State::not_yet_valid},
        {"exp before nbf",
         R"({"exp":1630410660,"nbf":1630417861})",
         "finding_expires_before_valid",
         {exp, before},
         State::expired},
        {"exp before nbf and iat",
         R"({"exp":0,"nbf":1,"iat":1})",
         "finding_expires_before_issued",
         {u"1970-01-01"_s},
         State::expired},
        {"nbf ahead",
         R"({"exp":1630417900,"nbf":1630417861})",
         "finding_not_before_in_future",
         {exp},
         State::not_yet_valid},
        {"nbf ahead without an end",
         R"({"nbf":1630417861})",
         "finding_not_before_in_future",
         {exp},
         State::not_yet_valid},
        {"iat ahead",
         R"({"exp":1630417900,"iat":1630417861})",
         "finding_issued_in_future",
         {exp},
         State::valid},
        {"iat far ahead",
         R"({"exp":253402300799,"iat":253402300798})",
         "finding_issued_in_future",
         {u"9999-12-31T23:59:58+00:00"_s},
         State::valid},
        {"over a year",
         R"({"exp":1662000000,"iat":1630000000})",
         "finding_long_lifetime",
         {u"370"_s},
         State::valid},
        {"over a year from nbf",
         R"({"exp":1662000000,"nbf":1630000000})",
         "finding_long_lifetime",
         {u"370"_s},
         State::valid},
        {"until the year 9999",
         R"({"exp":253402300799,"iat":1630000000})",
         "finding_long_lifetime",
         {u"2914031"_s},
         State::valid},
        {"no claims", "{}", "finding_no_expiry", {u"exp"_s}, State::no_expiry},
        {"no exp", R"({"iat":1630410000})", "finding_no_expiry", {u"exp"_s}, State::no_expiry},
        {"Exp", R"({"Exp":1630417861})", "finding_no_expiry", {u"exp"_s}, State::no_expiry},
        {"exp within another claim",
         R"({"a":{"exp":1630417861}})",
         "finding_no_expiry",
         {u"exp"_s},
         State::no_expiry},
    };
    AllMalformed all = noTimesAtAll();
    for (const Relation &one : relations)
        all.append({one.name, withClaims(one.claims), one.code, one.about, one.state});
    return all;
}

}  // namespace td::test
