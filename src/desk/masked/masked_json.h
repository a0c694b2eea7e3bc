// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "base/json.h"
#include "service/response/redactor.h"

namespace td::desk {

/// Where a document holds what must not be shown; pointers as in RFC 6901.
struct JsonMasks {
    QHash<QByteArray, QByteArray> tokens;  ///< pointer -> a prefix of the string there that stays
    QList<QByteArray> secrets;             ///< hidden whole
    QList<QByteArray> codes;               ///< numbers that are shown whatever they equal
};

/// The strings at the token pointers of \a masks, without their prefixes; of names that stand twice each.
QList<base::Secret> tokensIn(const base::Json &document, const JsonMasks &masks);

/// The text of \a document fit to be shown: tokens, and strings under a name that speaks of one, as
/// token::masked() has them, everything else as \a redactor leaves it. It is the same text but for those
/// strings (and numbers that repeat a secret, which become strings), hence JSON.
QByteArray maskedJson(const base::Json &document, const JsonMasks &masks, const service::Redactor &redactor);

}  // namespace td::desk
