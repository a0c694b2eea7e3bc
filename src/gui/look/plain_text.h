// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td::gui {

/// \a text as a tooltip that shows it as it is, wrapped: a tooltip guesses whether its text is rich, and text
/// from outside must never be.
QString plainToolTip(const QString &text);

}  // namespace td::gui
