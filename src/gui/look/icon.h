// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QIcon>

class QPalette;

namespace td::gui {

/// Our drawing `:/icons/<name>.svg` as an icon in one colour: the palette's, at the moment it is painted, so
/// that it follows from light to dark. Sharp at any size and scale.
QIcon icon(const QString &name);

/// The same in a colour of its own, except where it is disabled or selected.
using Ink = std::function<QColor(const QPalette &palette)>;
QIcon icon(const QString &name, const Ink &ink);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

}  // namespace td::gui
