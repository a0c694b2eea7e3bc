// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArrayView>
#include <QList>
#include <QString>

#include "base/json.h"

namespace td::token {

/// A claim that says how its owner is reached.
struct PersonalClaim {
    enum class Kind { mail, phone };

    QString name;  ///< of a claim within a claim, both with a dot between
    Kind kind = Kind::mail;
};

/// What \a value of the claim \a name is, by its form: a mail address with an `@` and a domain; a phone
/// number after `+`, a Chinese mobile number, or digits under a name that says phone. Absent when it is
/// neither.
std::optional<PersonalClaim::Kind> contactKind(QByteArrayView name, base::JsonView value);

/// The claims in \a claims that contactKind() knows, those within others too; in their order, at most 16.
QList<PersonalClaim> personalClaims(base::JsonView claims);

}  // namespace td::token
