// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "service/outcome.h"
#include "service/plan.h"

namespace td::service {

/// What a complete \a reply to \a endpoint, received at \a nowMs, means. \a sent are the values it was asked
/// with; \a secrets whatever else in the request must not be shown (base::Request::secrets), such as a
/// header. Success, refused or malformed; a refusal never yields a live token. No text in the
/// outcome but its tokens holds a secret that was sent, or a whole JWT; a numeric code of the service is
/// shown whatever it equals.
Outcome read(const Endpoint &endpoint, const base::Reply &reply, const Values &sent, qint64 nowMs,
             const QList<base::Secret> &secrets = {});

}  // namespace td::service
