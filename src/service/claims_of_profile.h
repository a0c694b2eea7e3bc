// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "base/json.h"
#include "service/profile.h"
#include "token/finding.h"

namespace td::service {

/// A finding_claim_of_another for each of \a claims, a token's payload, that is not what \a profile states of
/// its tokens. A claim that is absent says nothing; an array (`aud`, RFC 7519 section 4.1.3) agrees when one
/// of its elements does; a number is compared by its text.
QList<token::Finding> claimsOfAnother(base::JsonView claims, const Profile &profile);

/// The same of \a token, whatever it is: nothing when it is no JWT that can be read.
QList<token::Finding> claimsOfAnother(QByteArrayView token, const Profile &profile);

}  // namespace td::service
