// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/personal.h"

#include <algorithm>
#include <array>

namespace td::token {

namespace {

constexpr qsizetype most = 16;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isMail(QByteArrayView text) {
    constexpr qsizetype longest = 254;  // RFC 5321 section 4.5.3.1
    const qsizetype at = text.indexOf('@');
    if (text.size() > longest || at < 1 || at != text.lastIndexOf('@') || text.contains(' ') ||
        text.contains('/') || text.contains(':'))
        return false;
    const QByteArrayView domain = text.sliced(at + 1);
    const qsizetype dot = domain.lastIndexOf('.');
    return dot > 0 && domain.size() - dot > 2 && !domain.contains(QByteArrayView(".."));
}

/// The digits of \a text when there is nothing else in it but what people put between them; else nothing.
QByteArray digitsOf(QByteArrayView text) {
    QByteArray digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (!QByteArrayView(" -().+").contains(c))
            return {};
    }
    return digits;
}

bool isNamedPhone(QByteArrayView name) {
    static constexpr std::array<QByteArrayView, 4> words{"phone", "mobile", "telephone", "msisdn"};
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(words.begin(), words.end(),
                       [&lower](QByteArrayView word) { return lower.contains(word); });
}

/// A number for people to call under a name that does not say so. What a name calls an id is none.
bool looksLikePhone(QByteArrayView name, QByteArrayView text) {
    constexpr qsizetype chinese = 11;
    const QByteArray lower = name.toByteArray().toLower();
    const bool isChinese = text.size() == chinese && std::all_of(text.begin(), text.end(), isDigit) &&
                           text[0] == '1' && text[1] >= '3' && !lower.contains("id") && lower != "sub";
    return isChinese || text.startsWith('+');
}

bool isPhone(QByteArrayView name, base::JsonView value) {
    constexpr qsizetype fewest = 7;
    constexpr qsizetype longest = 15;  // ITU-T E.164
    const QByteArrayView text = value.isString() ? value.utf8() : value.raw();
    if (!value.isString() && !value.toInt64())
        return false;
    const qsizetype digits = digitsOf(text).size();
    return digits >= fewest && digits <= longest &&
           (isNamedPhone(name) || (value.isString() && looksLikePhone(name, text)));
}

void collect(base::JsonView container, const QString &prefix, QList<PersonalClaim> &all) {
    for (const auto &member : container) {
        if (all.size() >= most)
            return;
        const base::JsonView value = member.value();
        const QString name =
            container.isObject() ? prefix + QString::fromUtf8(member.name()) : prefix.chopped(1);
        if (const auto kind = contactKind(name.toUtf8(), value))
            all.append({name, *kind});
        else
            collect(value, name + u'.', all);
    }
}

}  // namespace

std::optional<PersonalClaim::Kind> contactKind(QByteArrayView name, base::JsonView value) {
    if (isMail(value.utf8()))
        return PersonalClaim::Kind::mail;
    return isPhone(name, value) ? std::optional(PersonalClaim::Kind::phone) : std::nullopt;
}

QList<PersonalClaim> personalClaims(base::JsonView claims) {
    QList<PersonalClaim> all;
    if (claims.isObject())
        collect(claims, {}, all);
    return all;
}

}  // namespace td::token
