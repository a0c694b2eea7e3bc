// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "base/error.h"
#include "store/sharing/profile_difference.h"

namespace td::store {

/// What importing does, or would do, with one entry of the imported file.
struct ImportChange {
    enum class Kind { added, updated, unchanged, refused };
    /// What the user is to be asked first.
    enum class Conflict {
        none,
        name_taken,  ///< a new profile, under the name of one there is
        kind,        ///< an update that turns test into production, or back
        service,     ///< an update that is of another service
        host,        ///< an update that leads elsewhere, or there without encryption
        headers,     ///< an update that sends other headers
        connection,  ///< an update that goes another way, or trusts somebody else
    };

    Kind kind = Kind::refused;
    QString id;                ///< of a refused one: as far as it can be read, like the name
    QString name;              ///< the imported one
    QList<QByteArray> fields;  ///< of an updated one: the members that change
    base::Error reason;        ///< of a refused one
    bool leftOut = false;      ///< not done, as was decided
    Conflict conflict = Conflict::none;
    /// The values that change; of a new one those it states.
    QList<Difference> differences;
    QList<base::Error> findings;  ///< ShareFindings
    QByteArray neededService;     ///< the one it is of, when that is not there: it waits for its definition
    QStringList neededSecrets;    ///< names of secrets it is used with that are not here
};

/// `added`, `updated`, …: the name used on the command line.
QByteArray name(ImportChange::Kind kind);
/// `name_taken`, …; empty for none.
QByteArray name(ImportChange::Conflict conflict);

}  // namespace td::store
