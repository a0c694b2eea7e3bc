// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "base/json.h"
#include "token/finding.h"
#include "token/signature/algorithm.h"
#include "token/signature/key.h"

namespace td::token {

/// Why no key whatever would make a token with \a header acceptable; null when one may. A SignatureFault.
/// RFC 7515 section 4.1, RFC 7797 section 6.
base::Error headerFault(base::JsonView header);

/// About keys that \a header offers.
QList<Finding> keyFindings(base::JsonView header);

/// Why \a key is not one for a token under \a algorithm whose header parameter `kid` is \a kid; null when it
/// is. A KeyMismatch.
base::Error mismatch(const Key &key, const Algorithm &algorithm, base::JsonView kid);

}  // namespace td::token
