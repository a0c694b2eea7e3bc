// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/moment.h"

#include <QDateTime>

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

base::Result<qint64> momentOf(const QByteArray &text, const char *name) {
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber && qAbs(seconds) < 400'000'000'000)
        return seconds * 1000;
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
    if (!time.isValid())
        return base::failure(
            UsageFault::usage_bad_time,
            {{u"name"_s, QString::fromLatin1(name)}, {u"examples"_s, u"2026-01-31T12:00:00Z, 1769860800"_s}});
    return time.toMSecsSinceEpoch();
}

}  // namespace td::cli
