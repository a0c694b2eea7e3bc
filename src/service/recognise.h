// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include "service/catalog.h"
#include "service/outcome.h"
#include "service/token_findings.h"

namespace td::service {

/// A response that a definition describes, found in a text.
struct Recognised {
    const Definition *definition = nullptr;
    const Endpoint *endpoint = nullptr;  ///< the first of those that share the response
    Outcome outcome;                     ///< success or refused; without a status, request or time
    QList<TokenRemark> remarks;          ///< what it says against tokens in it
};

/// What the response of a service that \a text is, or holds, may be: each response in \a catalog that it
/// fits, read as of \a nowMs, those first that explain most of it. It fits when its fields have their types
/// and the definition calls it a success or a refusal, by more than one member of any value: `{"code":404}`
/// fits nothing. There is no HTTP status, request or moment of arrival: what depends on them plays no part,
/// so a relative expiry is unknown. Pointers are valid as long as those of the catalog.
QList<Recognised> recognised(QByteArrayView text, const Catalog &catalog, qint64 nowMs);

/// What the first of \a responses, which explains most, says against the token with \a fingerprint.
QList<token::Finding> findingsOn(const QByteArray &fingerprint, const QList<Recognised> &responses);

}  // namespace td::service
