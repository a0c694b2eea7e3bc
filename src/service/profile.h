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

namespace td::service {

enum class ProfileKind { test, production };
QByteArray name(ProfileKind kind);
std::optional<ProfileKind> profileKindNamed(QByteArrayView text);

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
    QMap<QByteArray, Place> places;     ///< parameter -> where it travels
    int timeoutSeconds = 15;
    bool allowHttp = false;
    bool builtIn = false;

    bool operator==(const Profile &other) const = default;
};

/// \a profile in normal form (URLs normalised), or the first rule it breaks. \a definition is that of its
/// service, or null when there is none by that id; \a known are the ids there are.
base::Result<Profile> checked(Profile profile, const Definition *definition, const QList<QByteArray> &known);

}  // namespace td::service
