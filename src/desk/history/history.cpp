// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/history/history.h"

namespace td::desk {

QByteArray name(Asker asker) {
    switch (asker) {
        case Asker::request:
            return "request";
        case Asker::refresh:
            return "refresh";
        case Asker::timely:
            return "timely";
        case Asker::check:
            return "check";
    }
    return {};
}

}  // namespace td::desk
