// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/header_check.h"

#include <algorithm>
#include <array>

namespace td::net {

namespace {

constexpr std::array<QByteArrayView, 11> ours = {
    "Host", "Content-Length", "Transfer-Encoding", "Connection", "Proxy-Connection", "Keep-Alive",
    "TE",   "Trailer",        "Upgrade",           "Expect",     "Accept-Encoding",
};

bool isTokenByte(char byte) {
    const bool alphanumeric =
        (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return alphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(byte);
}

bool isToken(QByteArrayView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isControl(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 || value == 0x7F;
}

bool isOurs(QByteArrayView name) {
    return std::any_of(ours.begin(), ours.end(),
                       [name](QByteArrayView own) { return base::isSameField(own, name); });
}

}  // namespace

std::optional<QByteArray> badHeader(const QList<base::Header> &headers) {
    for (const base::Header &header : headers) {
        if (!isToken(header.name) || isOurs(header.name) ||
            std::any_of(header.value.begin(), header.value.end(), isControl))
            return header.name;
    }
    return std::nullopt;
}

bool isPlainMethod(QByteArrayView method) {
    return isToken(method) && method != "HEAD" && method != "CONNECT";
}

}  // namespace td::net
