// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "base/json.h"

namespace td::base {

namespace {

/// A reference token with ~1 and ~0 resolved; nothing when a `~` stands for neither.
std::optional<QByteArray> unescaped(QByteArrayView token) {
    QByteArray name;
    name.reserve(token.size());
    for (qsizetype at = 0; at < token.size(); ++at) {
        if (token[at] != '~') {
            name.append(token[at]);
            continue;
        }
        ++at;
        if (at == token.size() || (token[at] != '0' && token[at] != '1'))
            return std::nullopt;
        name.append(token[at] == '0' ? '~' : '/');
    }
    return name;
}

/// RFC 6901 section 4: digits without a leading zero; -1 for everything else, `-` included.
qsizetype arrayIndex(QByteArrayView token) {
    if (token.isEmpty() || (token.size() > 1 && token.front() == '0') || token.front() == '-')
        return -1;
    qsizetype index = -1;
    const auto [end, fault] = std::from_chars(token.begin(), token.end(), index);
    return fault == std::errc() && end == token.end() ? index : -1;
}

}  // namespace

JsonView JsonView::find(QByteArrayView pointer) const {
    JsonView found = *this;
    while (!pointer.isEmpty() && found.exists()) {
        if (pointer.front() != '/')
            return {};
        pointer = pointer.sliced(1);
        const qsizetype slash = pointer.indexOf('/');
        const QByteArrayView token = slash < 0 ? pointer : pointer.first(slash);
        pointer = pointer.sliced(token.size());
        const auto name = unescaped(token);
        if (!name)
            return {};
        found = found.isArray() ? found.at(arrayIndex(*name)) : found[*name];
    }
    return found;
}

QByteArray pointerTo(QByteArrayView name) {
    QByteArray token = name.toByteArray();
    return '/' + token.replace('~', "~0").replace('/', "~1");
}

}  // namespace td::base
