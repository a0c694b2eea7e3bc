// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/definition_file/definition_cursor.h"

namespace td::service {

/// The signing that \a view, at \a pointer, describes. \a claims are those that a profile may state.
Signing readSigning(FirstFault &faults, base::JsonView view, const QByteArray &pointer,
                    const QList<QByteArray> &claims);

}  // namespace td::service
