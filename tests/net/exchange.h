// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "net/delivery.h"

namespace td::test {

/// A POST of a small form to \a url, or a PUT with an empty body.
base::Request post(const QByteArray &url);
base::Request put(const QByteArray &url);

/// Runs \a request to its end in a loop of its own. \a meanwhile is called once start() has returned.
/// The answer of a delivery that does not finish within 30 s has the reason `not_finished`; of one that
/// finishes within start() or more than once, `finished_wrongly`.
net::Answer deliver(const base::Request &request, qint64 deadlineMs = 10'000,
                    const std::function<void(net::Delivery &)> &meanwhile = {});
/// The same over \a connection.
net::Answer deliver(const base::Request &request, const base::Connection &connection,
                    const std::function<void(net::Delivery &)> &meanwhile = {});

/// The `why` of an \a answer that came to nothing; null when it has none.
base::Error whyOf(const net::Answer &answer);

/// Runs the event loop until \a holds, checked after each event; false when it does not within 10 s.
bool until(const std::function<bool()> &holds);

}  // namespace td::test
