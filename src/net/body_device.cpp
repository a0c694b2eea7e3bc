// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/body_device.h"

#include <algorithm>
#include <utility>

namespace td::net {

BodyDevice::BodyDevice(QByteArray bytes) : m_bytes(std::move(bytes)) {
    // Unbuffered: QIODevice's own buffer would be one more copy of a secret.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool BodyDevice::atEnd() const {
    return m_isWithheld || m_read == m_bytes.size();
}

qint64 BodyDevice::bytesAvailable() const {
    return atEnd() ? 0 : m_bytes.size() - m_read;
}

qint64 BodyDevice::readData(char *data, qint64 maxSize) {
    if (atEnd())
        return -1;
    if (m_read == 0)
        Q_EMIT firstRead();
    const qsizetype count = std::min<qsizetype>(maxSize, m_bytes.size() - m_read);
    std::copy_n(m_bytes.constData() + m_read, count, data);
    m_read += count;
    return count;
}

qint64 BodyDevice::writeData(const char *, qint64) {
    return -1;
}

}  // namespace td::net
