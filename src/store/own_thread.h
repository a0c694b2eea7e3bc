// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QPromise>
#include <QThread>

#include <openssl/crypto.h>

#include "base/when_done.h"

namespace td::store {

/// A \a T, absent at first, on a thread of its own: made, used and destroyed there and nowhere else. It may
/// be asked from any thread but that one.
template <typename T>
class OwnThread {
public:
    explicit OwnThread(const QString &name)
        : m_worker(std::make_unique<QObject>()), m_value(std::make_shared<std::optional<T>>()) {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        // What OpenSSL keeps for a thread it frees when the thread is gone: that may be after the program's
        // own end, since wait() returns a little before.
        QObject::connect(
            &m_thread, &QThread::finished, m_worker.get(), [] { OPENSSL_thread_stop(); },
            Qt::DirectConnection);
        m_thread.start();
    }
    /// Waits for everything that was asked for.
    ~OwnThread() {
        QMetaObject::invokeMethod(
            m_worker.get(), [this] { m_value->reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(OwnThread)

    template <typename Work>
    using Answer = std::invoke_result_t<Work, std::optional<T> &>;

    /// Has \a work done with the value on its thread, after what was asked before, and waits.
    template <typename Work>
    Answer<Work> ask(Work work) const {
        std::optional<Answer<Work>> answer;
        QMetaObject::invokeMethod(
            m_worker.get(), [&] { answer.emplace(work(*m_value)); }, Qt::BlockingQueuedConnection);
        return std::move(*answer);
    }
    /// The same without waiting.
    template <typename Work>
    QFuture<Answer<Work>> askLater(Work work) const {
        const auto promise = std::make_shared<QPromise<Answer<Work>>>();
        QFuture<Answer<Work>> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker.get(),
            [promise, work = std::move(work), value = m_value] {
                promise->addResult(work(*value));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }
    /// The same, and \a then with the answer, see base::whenDone(). What was asked is done in any case.
    template <typename Work, typename Then>
    void askThen(Work work, QObject *context, Then then) const {
        base::whenDone(askLater(std::move(work)), context, std::move(then));
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::shared_ptr<std::optional<T>> m_value;
};

}  // namespace td::store
