// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/vault/saved_tokens.h"

#include <QDateTime>

#include "base/json.h"

namespace td::desk {

using base::JsonView;
using namespace Qt::Literals::StringLiterals;

base::Result<SavedToken> savedToken(const base::Secret &text, QByteArrayView role) {
    const base::Result<base::Json> file = base::Json::parse(text.reveal());
    const JsonView tokens = file ? file->root()["tokens"] : JsonView();
    if (!tokens.isArray() || !file->root()["format"].isNumber())
        return SavedToken{text, std::nullopt};
    for (const auto &saved : tokens) {
        if (saved.value()["role"].utf8() != role)
            continue;
        SavedToken found{base::Secret::copyOf(saved.value()["token"].utf8()), std::nullopt};
        const QDateTime expiry = QDateTime::fromString(saved.value()["expires_at"].toString(), Qt::ISODate);
        if (expiry.isValid())
            found.expiresAt = expiry.toMSecsSinceEpoch();
        return found;
    }
    return base::failure(DeskFault::desk_role_not_saved, {{u"role"_s, QString::fromUtf8(role)}});
}

}  // namespace td::desk
