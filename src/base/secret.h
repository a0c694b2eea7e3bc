// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>

class QDebug;

namespace td::base {

/// Bytes that must not leak: a token, a password, an app secret.
///
/// It cannot be streamed, logged or compared by accident; copies share one buffer, which is wiped
/// when the last of them goes. Whoever calls reveal() answers for where the bytes go.
class Secret {
public:
    Secret() = default;
    /// Takes \a bytes over and wipes what is left of it, as far as it is not shared.
    explicit Secret(QByteArray &&bytes);
    /// Copies \a bytes; the caller's own copy remains the caller's to care for.
    static Secret copyOf(QByteArrayView bytes);

    bool isEmpty() const;
    qsizetype size() const;
    /// The bytes themselves, valid as long as some copy of this Secret lives.
    QByteArrayView reveal() const;
    /// Constant time in the bytes (not in the length).
    bool matches(const Secret &other) const;

    bool operator==(const Secret &) const = delete;
    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

}  // namespace td::base
