// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td::gui {

/// Whose colours the windows wear.
enum class Appearance { system, light, dark };

/// `system`, `light`, `dark`: as in the settings.
QString name(Appearance appearance);
/// The one called \a name; `system` when there is none.
Appearance appearanceNamed(const QString &name);

/// Gives the whole program the colours of \a appearance, at once. `system` is what the platform had chosen
/// when the program started.
void apply(Appearance appearance);

}  // namespace td::gui
