// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/text/file_reader.h"

#include <QtConcurrentRun>

#include "base/when_done.h"
#include "gui/inspect/text/text_file.h"

namespace td::gui {

FileReader::FileReader(QObject *parent) : QObject(parent) {
    m_worker.setMaxThreadCount(1);
}

void FileReader::read(const QString &path) {
    cancel();
    m_reading = true;
    base::whenDone(QtConcurrent::run(&m_worker, contentOf, path), this,
                   [this, path, asked = m_newest](const std::optional<QByteArray> &content) {
                       if (asked != m_newest)
                           return;
                       m_reading = false;
                       Q_EMIT finished(path, content);
                   });
}

void FileReader::cancel() {
    ++m_newest;
    m_worker.clear();
    m_reading = false;
}

}  // namespace td::gui
