// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include "base/message.h"
#include "base/result.h"
#include "service/codes.h"
#include "service/definition.h"
#include "service/profile_connection.h"

namespace td::service {

enum class ProfileKind { test, production };
QByteArray name(ProfileKind kind);
std::optional<ProfileKind> profileKindNamed(QByteArrayView text);

/// In UTF-16 units.
constexpr qsizetype longestProfileName = 64;

/// An environment: one service, at one place. Holds no secret.
struct Profile {
    QString id;  ///< stable, made once
    QString name;
    QByteArray service;
    ProfileKind kind = ProfileKind::test;
    QByteArray
        baseUrl;  ///< normalised, without a trailing slash; empty for a built-in profile until it is started
    QMap<QByteArray, QByteArray> urls;  ///< endpoint id -> whole URL
    QList<base::Header> headers;        ///< added to every request
    QList<QByteArray> secretHeaders;  ///< names of headers whose values are kept elsewhere, and sent as well
    /// Names of other secrets (`app_secret`, `key.LABEL`, …) that whoever passed it on used with it.
    QList<QByteArray> needs;
    QMap<QByteArray, Place> places;       ///< parameter -> where it travels
    QMap<QByteArray, QByteArray> claims;  ///< claim -> what it is in every token of this environment, UTF-8
    int timeoutSeconds = 15;
    int unlockMinutes = 15;  ///< how long a production environment stays unlocked
    bool allowHttp = false;
    bool signs = false;  ///< requests, where the service leaves the choice (Signing::optional)
    ProfileConnection connection;
    bool builtIn = false;

    bool operator==(const Profile &other) const = default;
};

/// The part of a profile that a problem belongs to.
enum class ProfileField {
    name,
    service,
    timeout,
    unlock,
    base_url,
    endpoint_url,
    allow_http,
    header,
    place,
    claim,
    signing,
    connection
};

/// A rule that a profile breaks.
struct ProfileProblem {
    ProfileField field = ProfileField::name;
    base::Error error;  ///< a ProfileFault
    /// Of endpoint_url the endpoint's id; of allow_http the same, or empty for the base URL; of place the
    /// parameter; of claim and signing the claim's name; of connection the member; else empty.
    QByteArray key;
    qsizetype index = -1;  ///< of header: which; else -1
};

/// Every rule that \a profile breaks, in the order of ProfileField: of each URL, header, place and claim the
/// first.
/// \a definition is that of its service, or null when there is none by that id; \a known are the ids there
/// are.
QList<ProfileProblem> problems(const Profile &profile, const Definition *definition,
                               const QList<QByteArray> &known);

/// \a profile in normal form (URLs normalised), or the first of its problems().
base::Result<Profile> checked(Profile profile, const Definition *definition, const QList<QByteArray> &known);

}  // namespace td::service
