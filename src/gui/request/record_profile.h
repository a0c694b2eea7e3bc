// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/environment/environments.h"
#include "gui/request/request_run.h"

namespace td::gui {

/// What became of a profile since a request was sent to it.
enum class ProfileSince { same, changed, gone };

/// What became of the profile of \a record. Where the sandbox listens does not count.
ProfileSince profileSince(const RequestRecord &record, const Environments &environments);

}  // namespace td::gui
