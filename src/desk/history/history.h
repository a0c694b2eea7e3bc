// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "desk/transcript.h"
#include "service/outcome.h"

namespace td::desk {

struct Order;

/// What had an exchange done.
enum class Asker {
    request,  ///< somebody, by hand
    refresh,  ///< somebody, for a saved token
    timely,   ///< nobody: a token was refreshed in time
    check,    ///< a contract check
};
/// `request`, `refresh`, …: the name used in files and on the command line.
QByteArray name(Asker asker);

/// Is told of every exchange there is, once, when it has ended, and of one that is given up before its end.
/// An exchange cannot be made without one, so that none is forgotten.
class History {
public:
    History() = default;
    virtual ~History() = default;
    Q_DISABLE_COPY_MOVE(History)

    /// \a order ended at the moment \a atMs + outcome.elapsedMs as \a outcome says; \a transcript holds what
    /// was sent, or would have been. Neither waits, nor fails, nor changes the outcome: whoever keeps it sees
    /// to that alone. What \a order points to may be gone once this has returned.
    virtual void note(const Order &order, const std::optional<Transcript> &transcript,
                      const service::Outcome &outcome, qint64 atMs) = 0;
};

/// Keeps nothing.
class NoHistory final : public History {
public:
    void note(const Order &, const std::optional<Transcript> &, const service::Outcome &, qint64) override {}
};

}  // namespace td::desk
