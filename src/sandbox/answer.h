// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace td::sandbox {

/// What one of the services says to one request: a JSON document and its HTTP status.
struct Answer {
    int status = 200;
    QByteArray body;
};

}  // namespace td::sandbox
