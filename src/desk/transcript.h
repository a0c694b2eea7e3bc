// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/message.h"

namespace td::desk {

/// What one exchange sent and what came back, whole and in clear: for masked() and for whoever asks to see it
/// all. Times are ms since the epoch.
struct Transcript {
    base::Request request;           ///< also when a local rule stopped it before it was sent
    std::optional<qint64> sentAtMs;  ///< when it was given to the network; absent when it did not get there
    std::optional<base::Reply>
        reply;  ///< absent when nothing came; of an incomplete one, what `net` could save
    bool replyIsWhole = false;
    std::optional<qint64> endedAtMs;  ///< of the delivery
};

}  // namespace td::desk
