// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace td::net {

/// A request's body, to be read once. It is sequential and cannot be rewound: that is what keeps
/// QNetworkAccessManager from handing the request over a second time when a connection drops.
class BodyDevice final : public QIODevice {
    Q_OBJECT

public:
    explicit BodyDevice(QByteArray bytes);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    /// Always refused.
    bool reset() override { return false; }
    /// From now on there is nothing to read.
    void withhold() { m_isWithheld = true; }

Q_SIGNALS:
    /// Before the first byte is read.
    void firstRead();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qsizetype m_read = 0;
    bool m_isWithheld = false;
};

}  // namespace td::net
