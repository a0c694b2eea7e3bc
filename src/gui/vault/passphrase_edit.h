// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/request/form/value_edit.h"

namespace td::gui {

/// A line to type a passphrase in: covered, and no wider than a passphrase is long.
class PassphraseEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);
};

}  // namespace td::gui
