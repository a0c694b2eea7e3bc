// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/profile.h"

namespace td::store {

/// One value of a profile that is another in a second one.
struct Difference {
    QByteArray field;  ///< the member of the file of profiles: `base_url`, `headers`, …
    QByteArray
        key;  ///< of `urls` the endpoint, of `headers` the name, of `places` the parameter, …; else empty
    QString before;  ///< as the file states it; empty when there was none
    QString after;   ///< empty when there is none any more

    bool operator==(const Difference &other) const = default;
};

/// What \a after has other than \a before, in the order of the file's members, each value spelled out. The
/// ids do not count.
QList<Difference> differences(const service::Profile &before, const service::Profile &after);

/// What \a profile states beyond the defaults: its differences from a profile that states nothing.
QList<Difference> statements(const service::Profile &profile);

}  // namespace td::store
