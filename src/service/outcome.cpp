// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/outcome.h"

namespace td::service {

QByteArray name(OutcomeKind kind) {
    switch (kind) {
        case OutcomeKind::success:
            return "success";
        case OutcomeKind::refused:
            return "refused";
        case OutcomeKind::not_sent:
            return "not_sent";
        case OutcomeKind::transport_error:
            return "transport_error";
        case OutcomeKind::unknown:
            return "unknown";
        case OutcomeKind::malformed:
            return "malformed";
    }
    return {};
}

std::optional<OutcomeKind> outcomeKindNamed(QByteArrayView text) {
    for (const OutcomeKind kind :
         {OutcomeKind::success, OutcomeKind::refused, OutcomeKind::not_sent, OutcomeKind::transport_error,
          OutcomeKind::unknown, OutcomeKind::malformed}) {
        if (text == name(kind))
            return kind;
    }
    return std::nullopt;
}

}  // namespace td::service
