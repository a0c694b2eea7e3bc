// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/text/jwts_masked.h"

#include "token/find.h"
#include "token/identity.h"

namespace td::words {

QString withoutJwts(const QString &text) {
    QString masked = text;
    for (const token::Found &found : token::find(text.toUtf8())) {
        if (found.kind != token::Kind::opaque)
            masked.replace(QString::fromUtf8(found.token), token::masked(found.token));
    }
    return masked;
}

}  // namespace td::words
