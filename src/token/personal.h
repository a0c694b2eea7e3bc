// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The claims in \a claims that hold a mail address or a phone number, by their values: an address with an
/// `@` and a domain; a number after `+`, a Chinese mobile number, or digits under a name that says phone. In
/// their order, at most 16.
QList<PersonalClaim> personalClaims(base::JsonView claims);

}  // namespace td::token
