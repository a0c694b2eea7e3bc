// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/definition_file/definition_cursor.h"

namespace td::service {

/// Reads one element of a definition's `endpoints`; its `response` names one of \a responses. Faults are
/// noted in \a faults.
Endpoint readEndpoint(FirstFault &faults, base::JsonView view, const QByteArray &pointer,
                      const QHash<QByteArray, Response> &responses);

}  // namespace td::service
