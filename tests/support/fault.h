// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/script.h"

namespace td::test {

/// A way for a server to misbehave (or behave), by name, for data-driven tests of whatever talks to one.
struct Fault {
    /// What the client can know afterwards.
    enum class Leaves {
        reply,    ///< a complete HTTP reply
        surplus,  ///< more than any reply of a token service
        doubt,    ///< the request arrived, and no complete reply came
        hidden,   ///< as doubt, but Qt passes it off as complete: only reading the body tells
        nothing,  ///< the server closed without reading: no request can have arrived
    };
    const char *name;
    Script script;
    Leaves leaves;
    bool waits = false;  ///< ends only by the client's deadline
};

/// Every way, in clear and with TLS alike. A redirect or a challenge points to \a elsewhere (a URL).
QList<Fault> faults(const QByteArray &elsewhere);

}  // namespace td::test
