// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "base/json.h"
#include "token/finding.h"
#include "token/signature/algorithm.h"
#include "token/signature/key.h"

namespace td::token {

/// What a header says about the signature.
struct HeaderFacts {
    QString alg;  ///< as it stands there; empty when it is none
    std::optional<QString> kid;
    const Algorithm *algorithm = nullptr;  ///< null when `alg` names none that is known
    base::Error fault;  ///< why no key whatever makes such a token acceptable: a SignatureFault, or null
    QList<Finding> findings;  ///< about keys that it offers
};

/// The facts of \a header, an object (RFC 7515 section 4.1, RFC 7797 section 6).
HeaderFacts readFacts(base::JsonView header);

/// What is wrong with `crit` in \a header, an object: signature_crit_malformed or signature_crit_unknown (RFC
/// 7515 section 4.1.11); null when nothing is.
base::Error critFault(base::JsonView header);

/// Why \a key is not one for a token with \a header, whose algorithm is known; null when it is. A
/// KeyMismatch.
base::Error mismatch(const Key &key, const HeaderFacts &header);

}  // namespace td::token
