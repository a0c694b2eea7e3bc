// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "user_desk.h"

namespace td::test {

/// The words that add a test profile for the service `sud`.
inline QStringList add(const QString &name, const QStringList &more = {},
                       const QString &baseUrl = QStringLiteral("https://test.example.com")) {
    return QStringList{QStringLiteral("profiles"),  QStringLiteral("add"),        name,
                       QStringLiteral("--service"), QStringLiteral("sud"),        QStringLiteral("--kind"),
                       QStringLiteral("test"),      QStringLiteral("--base-url"), baseUrl,
                       QStringLiteral("--json")} +
           more;
}

/// The names of those that are not built in.
inline QStringList namesOf(const UserDesk &desk) {
    QStringList names;
    for (const QJsonValue profile :
         desk.run({QStringLiteral("profiles"), QStringLiteral("list"), QStringLiteral("--json")}).array()) {
        if (!profile[u"built_in"].toBool())
            names.append(profile[u"name"].toString());
    }
    return names;
}

}  // namespace td::test
