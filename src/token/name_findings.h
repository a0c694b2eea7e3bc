// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "base/json.h"
#include "token/finding.h"

namespace td::token {

/// About the names in \a object, which is the \a part (`header`, `payload`) of a token, and in what is within
/// it: those that are there twice, and those that are or hold characters that cannot be seen. A name within
/// another is told with both and a dot between. At most 16 of either.
QList<Finding> nameFindings(base::JsonView object, const QString &part);

}  // namespace td::token
