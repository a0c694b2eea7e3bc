// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QFuture>
#include <QFutureWatcher>

namespace td::base {

/// Gives \a then the result of \a future, once, on the thread of \a context, which is this one, and never
/// from within; not at all when \a context goes first. QFuture::then() with a context does not do that: in
/// Qt 6.4.2 the thread of the work looks at a context that may be going just then.
template <typename Result, typename Then>
void whenDone(const QFuture<Result> &future, QObject *context, Then then) {
    using Watcher = QFutureWatcher<Result>;
    auto *watcher = new Watcher(context);
    // Queued: a watcher of what is done already emits from within setFuture() (Qt 6.4.2).
    QObject::connect(
        watcher, &Watcher::finished, context,
        [watcher, then = std::move(then)] {
            watcher->deleteLater();
            then(watcher->result());
        },
        Qt::QueuedConnection);
    watcher->setFuture(future);
}

}  // namespace td::base
