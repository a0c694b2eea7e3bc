// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include "service/profile.h"

namespace td::gui {

/// What kind of environment \a profile is, in both languages whatever the window's: nobody may mistake it.
QString kindWord(const service::Profile &profile);
QIcon kindIcon(const service::Profile &profile);

}  // namespace td::gui
