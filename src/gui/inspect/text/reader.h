// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QThreadPool>

#include "base/clock.h"
#include "gui/inspect/text/reading.h"

namespace td::gui {

/// Reads texts: short ones at once, long ones on a worker thread. Of several, only the newest comes back.
class Reader final : public QObject {
    Q_OBJECT

public:
    /// The longest text that is read at once, in bytes: it takes less than a frame.
    static constexpr qsizetype atOnce = 64 * 1024;

    /// \a clock and \a catalog must outlive it, and what it reads. Its end waits for the text in work.
    Reader(const base::Clock &clock, const service::Catalog &catalog, QObject *parent);

    /// Ends in finished(), before it returns or later; unless another read() or cancel() comes first.
    void read(QByteArray text);
    void cancel();
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void finished(const std::shared_ptr<const td::gui::Reading> &reading);

private:
    const base::Clock &m_clock;
    const service::Catalog &m_catalog;
    QThreadPool m_worker;
    quint64 m_newest = 0;
    bool m_reading = false;
};

}  // namespace td::gui
