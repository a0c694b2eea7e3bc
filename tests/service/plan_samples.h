// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/samples.h"

/// What the tests of service::plan() share.
namespace td::test {

inline service::Profile profileAt(const QByteArray &baseUrl) {
    service::Profile profile;
    profile.baseUrl = baseUrl;
    return profile;
}

/// `Name: value` of every header but the two that never change.
inline QList<QByteArray> changingHeaders(const base::Request &request) {
    QList<QByteArray> lines;
    for (const base::Header &header : request.headers) {
        if (header.name != "User-Agent" && header.name != "Accept")
            lines.append(header.name + ": " + header.value);
    }
    return lines;
}

}  // namespace td::test
