// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/new_token.h"

#include <algorithm>

#include "token/inspect.h"

namespace td::desk {

QList<service::TokenField> tokenFields(const service::Definition &definition) {
    QList<service::TokenField> fields;
    for (const service::Endpoint &endpoint : definition.endpoints) {
        for (const service::TokenField &field : endpoint.response.tokens) {
            const bool isThere = std::any_of(fields.begin(), fields.end(), [&field](const auto &other) {
                return other.role == field.role;
            });
            if (!isThere)
                fields.append(field);
        }
    }
    return fields;
}

store::NewToken newToken(const service::TokenField &field, const SavedToken &given,
                         std::optional<qint64> expiry, qint64 nowMs) {
    QByteArrayView bytes = given.token.reveal();
    if (!field.strip.isEmpty() && bytes.startsWith(field.strip))
        bytes = bytes.sliced(field.strip.size());
    store::NewToken token{field.role, base::Secret::copyOf(bytes), {}};
    const QList<token::Inspection> inspected = token::inspectAll(bytes, nowMs);
    if (inspected.size() == 1 && inspected.first().kind != token::Kind::opaque)
        token.times = inspected.first().times;
    if (given.expiresAt)
        token.times.expiresAt = given.expiresAt;
    else if (!token.times.expiresAt)
        token.times.expiresAt = expiry;
    return token;
}

}  // namespace td::desk
