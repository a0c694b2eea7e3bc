// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

namespace td::base {

/// The first fault of \a text, in document order, with its place. When \a text is a JSON document
/// within the limits: json_expected_value at \a stopped, the offset where a reader gave up; the null
/// Error when that is -1. Slow beside readJson: for texts which that has refused.
Error diagnoseJson(QByteArrayView text, qsizetype stopped = -1);

}  // namespace td::base
