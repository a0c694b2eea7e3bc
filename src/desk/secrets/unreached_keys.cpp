// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets/unreached_keys.h"

#include <algorithm>

#include "desk/codes.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;
using token::SignatureResult;

namespace {

/// True when it was for the keys to decide, and they did not.
bool wantsAnotherKey(const token::Verification &verification) {
    return verification.result == SignatureResult::no_key ||
           (verification.result == SignatureResult::invalid && !verification.tried.isEmpty());
}

}  // namespace

token::Verification despite(const QList<token::RefusedKey> &unreached, token::Verification verification) {
    if (unreached.isEmpty() || !wantsAnotherKey(verification))
        return verification;
    QStringList names;
    for (const token::RefusedKey &source : unreached) {
        names.append(source.name);
        verification.tried.append({source.name, source.reason});
    }
    verification.result = SignatureResult::no_key;
    verification.reason = verification.tried.size() == 1
                              ? unreached.first().reason
                              : base::error(KeySetFault::key_set_unreached, {{u"keys"_s, names}});
    return verification;
}

}  // namespace td::desk
