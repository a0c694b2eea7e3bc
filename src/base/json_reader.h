// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_tree.h"

namespace td::base {

/// Reads \a text, of at most Json::maxBytes, into the empty \a tree. Gives -1; or, when it is not one
/// JSON document, the offset where the reading stopped, and \a tree is of no use. Why it stopped is
/// for diagnoseJson to say.
qsizetype readJson(QByteArrayView text, Json::Tree &tree);

}  // namespace td::base
