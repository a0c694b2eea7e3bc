// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTemporaryDir>

#include "base/clock.h"
#include "gui/workplace.h"
#include "support/memory_keychain.h"

namespace td::test {

/// A clock that stands still until it is told to go on.
class StoppedClock final : public base::Clock {
public:
    /// 2026-03-01T12:00:00Z, unless said otherwise.
    explicit StoppedClock(qint64 nowMs = 1'772'366'400'000) : m_nowMs(nowMs) {}

    qint64 nowMs() const override { return m_nowMs; }
    void advance(qint64 ms) { m_nowMs += ms; }
    void set(qint64 nowMs) { m_nowMs = nowMs; }

private:
    qint64 m_nowMs;
};

/// Waits until the profiles have been read again, which every change of them ends with. Made before what
/// makes them be read.
class ListChange {
public:
    explicit ListChange(gui::Environments &environments)
        : m_spy(&environments, &gui::Environments::listChanged) {}

    /// True when that was once more than at the last call. Gives up only where it will never be.
    bool comes();

private:
    QSignalSpy m_spy;
    qsizetype m_seen = 0;
};

/// Reads the profiles of \a environments again, and waits until that is done.
bool reread(gui::Environments &environments);

/// A workplace with a configuration folder of its own, which goes with it.
struct OwnDesk {
    explicit OwnDesk(words::Language language = words::Language::english);

    /// Adds a test profile called \a name for \a service at \a url (http:// is allowed), and gives its id.
    QString addProfile(const QString &name, const QByteArray &service, const QByteArray &url,
                       service::ProfileKind kind = service::ProfileKind::test);

    QTemporaryDir folder;
    StoppedClock clock;
    MemoryKeychain keychain;
    gui::Workplace workplace;
};

/// Lets posted events, such as LanguageChange, arrive.
void deliverEvents();

}  // namespace td::test
