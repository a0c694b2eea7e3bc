// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connection_state.h"

#include <algorithm>
#include <array>

#include "net/codes.h"

namespace td::net {

namespace {

struct Place {
    NetFault fault;
    ConnectionStep step;
};

constexpr std::array places{
    Place{NetFault::net_name_not_found, ConnectionStep::name},
    Place{NetFault::net_proxy, ConnectionStep::proxy},
    Place{NetFault::net_proxy_in_clear, ConnectionStep::proxy},
    Place{NetFault::net_connection_refused, ConnectionStep::route},
    Place{NetFault::net_unreachable, ConnectionStep::route},
    Place{NetFault::net_connect_deadline, ConnectionStep::route},
    Place{NetFault::net_tls, ConnectionStep::tls},
    Place{NetFault::net_tls_ended, ConnectionStep::tls},
    Place{NetFault::net_authorities, ConnectionStep::tls},
    Place{NetFault::net_client_certificate, ConnectionStep::tls},
};

}  // namespace

QByteArray name(ConnectionStep step) {
    switch (step) {
        case ConnectionStep::name:
            return "name";
        case ConnectionStep::route:
            return "route";
        case ConnectionStep::proxy:
            return "proxy";
        case ConnectionStep::tls:
            return "tls";
        case ConnectionStep::http:
            return "http";
    }
    return {};
}

ConnectionStep stepOf(const base::Error &reason) {
    const auto *place = std::find_if(places.begin(), places.end(),
                                     [&reason](const Place &one) { return base::is(reason, one.fault); });
    return place == places.end() ? ConnectionStep::http : place->step;
}

}  // namespace td::net
