// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

namespace td::base {

/// What became of a text: a tree; or null, and the offset where the reading stopped. Why it stopped
/// is for diagnoseJson to say.
struct JsonReading {
    const Json::Tree *tree = nullptr;  ///< the caller's to keep
    qsizetype stopped = 0;
};

/// Reads \a text, of at most Json::maxBytes.
JsonReading readJson(QByteArrayView text);

}  // namespace td::base
