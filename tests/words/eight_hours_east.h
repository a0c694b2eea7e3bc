// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

#include <QByteArray>

namespace td::test {

/// The local time zone, fixed at eight hours east of UTC while this lives.
class EightHoursEast {
public:
    EightHoursEast() {
        qputenv("TZ", "CST-8");
        tzset();
    }
    ~EightHoursEast() {
        if (m_before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_before);
        tzset();
    }
    Q_DISABLE_COPY_MOVE(EightHoursEast)

private:
    QByteArray m_before = qgetenv("TZ");
};

}  // namespace td::test
