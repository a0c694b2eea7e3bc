// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/contract/evidence.h"

namespace td::service {

/// Judges an expectation about a token in the response.
void judgeToken(const Evidence &evidence, Judgement &judgement);

}  // namespace td::service
