// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace td::gui {

class Remark;

/// One field of a form, and where what is wrong with it is said.
struct CheckedField {
    QByteArray key;  ///< see profile_check.h
    QWidget *editor = nullptr;
    Remark *remark = nullptr;
    bool touched = false;  ///< the user was here: from now on what is wrong is said
};

}  // namespace td::gui
