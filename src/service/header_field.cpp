// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/header_field.h"

#include <algorithm>
#include <array>

namespace td::service {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isTokenCharacter(char c) {
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return alphanumeric || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isValueCharacter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte != 0x7f;
}

bool isName(QByteArrayView name) {
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

bool isValue(QByteArrayView value) {
    return value.trimmed().size() == value.size() &&
           std::all_of(value.begin(), value.end(), isValueCharacter);
}

/// Fields that decide how the message travels; a second, different one would let a request be read in two
/// ways.
constexpr std::array transportFields{
    "accept-encoding",
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
};

}  // namespace

bool isSecretHeader(QByteArrayView name) {
    const QByteArray lower = name.toByteArray().toLower();
    return lower == "authorization" || lower == "proxy-authorization" || lower == "cookie" ||
           lower == "set-cookie" || lower.contains("key") || lower.contains("token") ||
           lower.contains("secret") || lower.contains("password");
}

base::Result<void> checkedHeader(const base::Header &header) {
    const QString shownName = QString::fromUtf8(header.name);
    if (!isName(header.name) || !isValue(header.value))
        return base::failure(ProfileFault::profile_bad_header, {{u"name"_s, shownName}});
    const bool reserved = std::any_of(transportFields.begin(), transportFields.end(), [&](const char *field) {
        return base::isSameField(header.name, field);
    });
    if (reserved)
        return base::failure(ProfileFault::profile_reserved_header, {{u"name"_s, shownName}});
    return {};
}

}  // namespace td::service
