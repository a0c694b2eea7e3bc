// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

namespace td::gui {

/// Reads files on a worker thread. Of several, only the newest comes back.
class FileReader final : public QObject {
    Q_OBJECT

public:
    /// Its end waits for the file in work.
    explicit FileReader(QObject *parent);

    /// Ends in finished(), later; unless another read() or cancel() comes first.
    void read(const QString &path);
    void cancel();
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    /// \a content as contentOf() has it.
    void finished(const QString &path, const std::optional<QByteArray> &content);

private:
    QThreadPool m_worker;
    quint64 m_newest = 0;
    bool m_reading = false;
};

}  // namespace td::gui
