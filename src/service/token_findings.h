// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include "service/catalog.h"
#include "token/finding.h"

namespace td::service {

/// What the response around a token says against it.
struct TokenRemark {
    QByteArray fingerprint;  ///< of the token, as token::fingerprint() has it
    token::Finding finding;
};

/// The findings on tokens in \a text when that is, or holds, the response of a service in \a catalog: an
/// expiry at odds with the token's own, a token in a refusal and their like. Those of the response that fits
/// best, as of \a nowMs.
QList<TokenRemark> tokenFindings(QByteArrayView text, const Catalog &catalog, qint64 nowMs);

}  // namespace td::service
