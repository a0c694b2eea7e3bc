// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/text/reader.h"

#include <QtConcurrentRun>

#include "base/when_done.h"

namespace td::gui {

Reader::Reader(const base::Clock &clock, const service::Catalog &catalog, QObject *parent)
    : QObject(parent), m_clock(clock), m_catalog(catalog) {
    m_worker.setMaxThreadCount(1);
}

void Reader::read(QByteArray text) {
    cancel();
    if (text.size() <= atOnce) {
        Q_EMIT finished(gui::read(std::move(text), m_catalog, m_clock.nowMs()));
        return;
    }
    m_reading = true;
    const auto work = [text = std::move(text), &catalog = m_catalog, now = m_clock.nowMs()] {
        return gui::read(text, catalog, now);
    };
    base::whenDone(QtConcurrent::run(&m_worker, work), this,
                   [this, asked = m_newest](const std::shared_ptr<const Reading> &reading) {
                       if (asked != m_newest)
                           return;
                       m_reading = false;
                       Q_EMIT finished(reading);
                   });
}

void Reader::cancel() {
    ++m_newest;
    m_worker.clear();
    m_reading = false;
}

}  // namespace td::gui
