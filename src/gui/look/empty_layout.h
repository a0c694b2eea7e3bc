// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace td::gui {

/// Takes every widget out of \a layout: hidden at once, deleted later, since one of them may be the sender of
/// the signal that led here.
void empty(QLayout &layout);

}  // namespace td::gui
