// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing/import_change.h"

namespace td::store {

using Conflict = ImportChange::Conflict;
using Kind = ImportChange::Kind;

QByteArray name(ImportChange::Kind kind) {
    switch (kind) {
        case Kind::added:
            return "added";
        case Kind::updated:
            return "updated";
        case Kind::unchanged:
            return "unchanged";
        case Kind::refused:
            return "refused";
    }
    Q_UNREACHABLE();
}

QByteArray name(ImportChange::Conflict conflict) {
    switch (conflict) {
        case Conflict::none:
            return {};
        case Conflict::name_taken:
            return "name_taken";
        case Conflict::kind:
            return "kind";
        case Conflict::service:
            return "service";
        case Conflict::host:
            return "host";
        case Conflict::headers:
            return "headers";
        case Conflict::connection:
            return "connection";
    }
    Q_UNREACHABLE();
}

}  // namespace td::store
