// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/message.h"
#include "base/secret.h"
#include "service/plan.h"
#include "store/vault/saved_rows.h"

namespace td::store {

/// What an exchange was asked with.
struct SentValues {
    service::Values values;
    QList<base::Secret> secrets;
};

// The bytes that are sealed for something that is more than one text, and back. What was sealed is our own,
// so that reading fails only for what a newer version wrote.
base::Secret bytesOf(const SentValues &sent);
std::optional<SentValues> sentValuesFrom(const base::Secret &bytes);
base::Secret bytesOf(const ArrivedReply &arrived);
std::optional<ArrivedReply> replyFrom(const base::Secret &bytes);
base::Secret bytesOf(const OriginalRequest &original);
std::optional<OriginalRequest> originalFrom(const base::Secret &bytes);

}  // namespace td::store
