// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/time/time_text.h"

#include <array>

#include <QDateTime>

namespace td::words {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "time";

struct Unit {
    qint64 seconds;
    const char *text;
};

constexpr std::array units{
    Unit{31'557'600, QT_TRANSLATE_N_NOOP("time", "%n year(s)")},
    Unit{86'400, QT_TRANSLATE_N_NOOP("time", "%n day(s)")},
    Unit{3'600, QT_TRANSLATE_N_NOOP("time", "%n hour(s)")},
    Unit{60, QT_TRANSLATE_N_NOOP("time", "%n minute(s)")},
    Unit{1, QT_TRANSLATE_N_NOOP("time", "%n second(s)")},
};

QString amount(const Unit &unit, qint64 count, Language language) {
    return translate(context, unit.text, language, static_cast<int>(count));
}

}  // namespace

QString localTime(qint64 ms) {
    constexpr int lastYear = 9999;
    QDateTime local = QDateTime::fromMSecsSinceEpoch(ms);
    if (local.date().year() > lastYear)
        local = local.toUTC();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).replace("Z"_L1, "+00:00"_L1);
}

QString utcTime(qint64 ms) {
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)
        .toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString duration(qint64 ms, Language language, int most) {
    qint64 rest = qAbs(ms) / 1000;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Unit &unit = units.at(i);
        const qint64 count = rest / unit.seconds;
        if (count == 0 && i + 1 < units.size())
            continue;
        const QString first = amount(unit, count, language);
        rest %= unit.seconds;
        const qint64 next = most > 1 && i + 1 < units.size() ? rest / units.at(i + 1).seconds : 0;
        if (next == 0)
            return first;
        //: Two amounts of time, the larger first: 1 hour 59 minutes
        return translate(context, QT_TRANSLATE_NOOP("time", "{larger} {smaller}"), language)
            .replace("{larger}"_L1, first)
            .replace("{smaller}"_L1, amount(units.at(i + 1), next, language));
    }
    return {};
}

QString relativeTime(qint64 ms, qint64 nowMs, Language language) {
    if (qAbs(ms - nowMs) < 1000)
        return translate(context, QT_TRANSLATE_NOOP("time", "now"), language);
    const QString text = ms <= nowMs
                             ? translate(context, QT_TRANSLATE_NOOP("time", "{duration} ago"), language)
                             : translate(context, QT_TRANSLATE_NOOP("time", "in {duration}"), language);
    return QString(text).replace("{duration}"_L1, duration(ms - nowMs, language));
}

}  // namespace td::words
