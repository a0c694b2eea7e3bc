// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "base/result.h"
#include "base/secret.h"
#include "store/codes.h"

namespace td::store {

/// Keeps secrets under names, outside of this program. Each call is answered once, later, on its thread,
/// unless \a context goes first.
class Keychain {
public:
    using ReadDone = std::function<void(base::Result<base::Secret>)>;
    using Done = std::function<void(base::Result<void>)>;

    Keychain() = default;
    virtual ~Keychain() = default;
    Q_DISABLE_COPY_MOVE(Keychain)

    /// The entry \a name. keychain_missing only when there is surely none.
    virtual void read(const QString &name, QObject *context, const ReadDone &done) = 0;
    /// Writes a new entry and reads it back. keychain_taken when there is one.
    virtual void write(const QString &name, const base::Secret &secret, QObject *context,
                       const Done &done) = 0;
    /// Removes the entry \a name, if there is one.
    virtual void remove(const QString &name, QObject *context, const Done &done) = 0;
};

/// The keychain of the desktop session: the Secret Service or KWallet, through QtKeychain.
///
/// A locked keychain answers a read like one that has no such entry (measured, QtKeychain 0.13.2 with
/// gnome-keyring), and only refuses to be written. So "not found" is believed when another entry could be
/// written just then, and the read after that says so again. A keychain that is frozen never answers: each
/// call here ends after the limit, and what it asked is left to itself.
class SystemKeychain final : public Keychain {
public:
    static constexpr int limitMs = 5'000;

    explicit SystemKeychain(int limit = limitMs) : m_limitMs(limit) {}

    void read(const QString &name, QObject *context, const ReadDone &done) override;
    void write(const QString &name, const base::Secret &secret, QObject *context, const Done &done) override;
    void remove(const QString &name, QObject *context, const Done &done) override;

private:
    int m_limitMs;
};

}  // namespace td::store
