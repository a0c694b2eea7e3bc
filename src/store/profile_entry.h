// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/json.h"
#include "base/json_writer.h"
#include "base/result.h"
#include "service/profile.h"
#include "store/codes.h"

namespace td::store {

/// The profile that \a entry states, an element of a file of profiles standing at \a pointer. Only its shape
/// is checked here (store_member_missing, store_wrong_type, …); the rules are service::checked's.
base::Result<service::Profile> readEntry(base::JsonView entry, const QByteArray &pointer);

/// One profile on its way into a file, with the JSON it came from.
struct EntryText {
    service::Profile profile;
    std::optional<service::Profile> before;  ///< what `stored` says, when it can be read
    base::JsonView stored;                   ///< as it stands in the file; absent for a new one
    base::JsonView incoming;                 ///< as it stands in an imported file; absent without one
};

/// The members in which \a entry differs from what is stored: ours by meaning, unknown ones by their text.
QList<QByteArray> changedMembers(const EntryText &entry);

/// Writes \a entry: members where they stood before, those without a change as they were written, unknown
/// ones kept; of an unknown one that is both stored and incoming, the incoming.
void writeEntry(base::JsonWriter &writer, const EntryText &entry);

}  // namespace td::store
