// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/json_writer.h"
#include "service/profile_connection.h"

namespace td::store {

/// The connection in \a object, a member of a profile's entry; members that are missing are as usual. \a
/// wrong becomes the name of the first that is no string.
service::ProfileConnection readConnection(base::JsonView object, QByteArray &wrong);

/// Writes \a connection, without what is as usual. What \a stored, the object in the file, has beside that is
/// kept.
void writeConnection(base::JsonWriter &writer, const service::ProfileConnection &connection,
                     base::JsonView stored);

}  // namespace td::store
