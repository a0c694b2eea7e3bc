// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "base/json.h"
#include "service/catalog.h"
#include "words/language.h"

namespace td::words {

/// One claim or header parameter of a token, ready for a table. All text is visible (visible.h).
struct ClaimRow {
    QString name;
    QString value;  ///< a string without quotes, a number by its exact text, anything nested as compact JSON
    QString written;  ///< the value as JSON: a string with its quotes, without escapes it does not need
    QString meaning;  ///< empty when nobody says

    /// When the value is a point in time, in ms since the epoch, and its three forms; else absent and empty.
    std::optional<qint64> timeMs;
    QString local;
    QString utc;
    QString relative;

    QString unit;     ///< of a time: the one it is read in, which RFC 7519 section 2 sets; else empty
    QString problem;  ///< why the value of a claim that is to be a time is none; else empty

    bool personal = false;   ///< tells who the user is: to be covered by *Hide secrets*
    bool namesUser = false;  ///< is that by which a service knows the user (namesUser() in verdict.h)
};

/// A row for each member of the object \a claims, in its order, those of the same name too; none when it is
/// no object. Times are those of the claims that RFC 7519 section 4.1 and OpenID Connect Core section 2
/// define.
QList<ClaimRow> claimRows(base::JsonView claims, const service::Catalog &catalog, qint64 nowMs,
                          Language language);
/// The same for a JWS or JWE header.
QList<ClaimRow> headerRows(base::JsonView header, Language language);

/// True for a claim that is to be a point in time.
bool isTimeClaim(QByteArrayView claim);

/// \a row with each token that stands in its value masked: a claim may hold another token.
ClaimRow withoutTokens(ClaimRow row);

/// True for a claim that tells who the user is: `sub`, a name, an address, a phone number and their like
/// however they are spelt (`phone_number`, `phoneNumber`), and what a definition in \a catalog marks so.
/// By its \a value: one that is a mail address or a phone number, or holds such a claim.
bool isPersonal(QByteArrayView claim, base::JsonView value, const service::Catalog &catalog);

}  // namespace td::words
