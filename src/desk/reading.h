// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/outcome.h"
#include "store/vault/sealed_form.h"

namespace td::desk {

/// What the complete \a arrived reply to \a endpoint, asked with \a sent, means, as of \a nowMs (see
/// service::read). A body that is no JSON yet may be the beginning of some, and whose end is not certain, may
/// have broken off: that is unknown, for the reason \a cut. Pure; takes some 100 ms for a mebibyte.
service::Outcome readReply(const service::Endpoint &endpoint, const store::ArrivedReply &arrived,
                           const store::SentValues &sent, qint64 nowMs, const base::Error &cut);

}  // namespace td::desk
