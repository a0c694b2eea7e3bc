// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/token/claim_rows.h"

#include <algorithm>
#include <array>

#include "base/json_writer.h"
#include "token/find.h"
#include "token/identity.h"
#include "token/personal.h"
#include "token/time.h"
#include "words/labels.h"
#include "words/sentence.h"
#include "words/text/jwts_masked.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"
#include "words/token/verdict.h"

namespace td::words {

using base::JsonView;

namespace {

constexpr const char *context = "claims";
constexpr std::array timeClaims{"exp", "nbf", "iat", "auth_time", "updated_at"};

/// OpenID Connect Core section 5.1 and what tokens in the field call the same; in lower case, without
/// separators.
constexpr std::array personalClaims{
    "sub",        "name",        "fullname",   "realname",    "givenname",    "firstname",
    "familyname", "lastname",    "middlename", "nickname",    "displayname",  "preferredusername",
    "username",   "loginname",   "login",      "account",     "uniquename",   "upn",
    "userid",     "openid",      "unionid",    "email",       "emailaddress", "mail",
    "phone",      "phonenumber", "mobile",     "mobilephone", "telephone",    "address",
    "profile",    "picture",     "avatar",     "avatarurl",   "website",      "gender",
    "birthdate",  "birthday",    "idcard",     "idnumber",    "姓名",         "用户",
    "用户名",     "用户id",      "昵称",       "账号",        "邮箱",         "电子邮箱",
    "手机",       "手机号",      "手机号码",   "电话",        "电话号码",     "地址",
    "身份证",     "身份证号",    "生日",       "性别",        "头像",
};

template <std::size_t size>
bool holds(const std::array<const char *, size> &names, QByteArrayView name) {
    return std::any_of(names.begin(), names.end(), [name](const char *one) { return name == one; });
}

QByteArray withoutSpelling(QByteArrayView name) {
    QByteArray plain = name.toByteArray().toLower();
    plain.removeIf([](char c) { return c == '_' || c == '-' || c == '.' || c == ' '; });
    return plain;
}

QString text(QByteArrayView utf8) {
    return visible(QString::fromUtf8(utf8));
}

ClaimRow row(QByteArrayView name, JsonView value) {
    ClaimRow row;
    row.name = withoutJwts(text(name));
    row.written = text(base::JsonWriter().respell(value).take());
    row.value = value.isString() ? visible(value.toString()) : row.written;
    return row;
}

void addTime(ClaimRow &row, JsonView value, qint64 nowMs, Language language) {
    const base::Result<qint64> time = token::readTime(value, token::Unit::seconds);
    if (!time) {
        row.problem = sentence(time.error(), language);
        return;
    }
    row.unit = translate(context, QT_TRANSLATE_NOOP("claims", "read as seconds"), language);
    row.timeMs = *time;
    row.local = localTime(*time);
    row.utc = utcTime(*time);
    row.relative = relativeTime(*time, nowMs, language);
}

}  // namespace

QList<ClaimRow> claimRows(JsonView claims, const service::Catalog &catalog, qint64 nowMs, Language language) {
    QList<ClaimRow> rows;
    if (!claims.isObject())
        return rows;
    for (const auto &claim : claims) {
        ClaimRow one = row(claim.name(), claim.value());
        one.meaning = claimMeaning(claim.name(), catalog, language);
        one.personal = isPersonal(claim.name(), claim.value(), catalog);
        one.namesUser = namesUser(claim.name(), catalog);
        if (isTimeClaim(claim.name()))
            addTime(one, claim.value(), nowMs, language);
        rows.append(std::move(one));
    }
    return rows;
}

QList<ClaimRow> headerRows(JsonView header, Language language) {
    QList<ClaimRow> rows;
    if (!header.isObject())
        return rows;
    for (const auto &parameter : header) {
        ClaimRow one = row(parameter.name(), parameter.value());
        one.meaning = headerMeaning(parameter.name(), language);
        rows.append(std::move(one));
    }
    return rows;
}

bool isTimeClaim(QByteArrayView claim) {
    return holds(timeClaims, claim);
}

ClaimRow withoutTokens(ClaimRow row) {
    // Found as a member, since the name of a claim may be what makes its value a token.
    const QByteArray member = "{\"" + row.name.toUtf8() + "\":" + row.written.toUtf8() + '}';
    for (const token::Found &inner : token::find(member)) {
        const QString whole = text(inner.token);
        const QString masked = visible(token::masked(inner.token));
        row.value.replace(whole, masked);
        row.written.replace(whole, masked);
    }
    return row;
}

bool isPersonal(QByteArrayView claim, JsonView value, const service::Catalog &catalog) {
    if (namesUser(claim, catalog) || holds(personalClaims, withoutSpelling(claim)) ||
        token::contactKind(claim, value))
        return true;
    for (const auto &member : value) {
        if (isPersonal(member.name(), member.value(), catalog))
            return true;
    }
    return false;
}

}  // namespace td::words
