// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/exchange.h"
#include "store/history/history_entry.h"
#include "store/vault/saved_rows.h"

namespace td::desk {

/// An exchange that has ended, whole and in clear.
struct EndedExchange {
    Order order;  ///< its endpoint is `endpoint`, whatever it points to
    service::Endpoint endpoint;
    std::optional<Transcript> transcript;
    service::Outcome outcome;
    qint64 atMs = 0;  ///< when it was begun
};

/// What the history keeps of \a ended, without numbers: nothing secret is in it. Masked as masked() has it,
/// and by value what else was secret in the order or came as a token; in the end everything that still looks
/// like a token, whoever knows it. Takes some 100 ms for a mebibyte.
store::HistoryEntry historyEntry(const EndedExchange &ended);

/// What is sealed of it; absent when no request could be made.
std::optional<store::OriginalRequest> originalOf(const EndedExchange &ended);

/// The request of \a entry as it is kept: masked, cut where that is, and not to be sent.
base::Request maskedRequestOf(const store::HistoryEntry &entry);

}  // namespace td::desk
