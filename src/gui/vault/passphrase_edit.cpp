// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vault/passphrase_edit.h"

namespace td::gui {

namespace {
constexpr int columns = 48;
}

PassphraseEdit::PassphraseEdit(QWidget *parent) : ValueEdit(parent) {
    setEchoMode(Password);
    setMaximumWidth(fontMetrics().averageCharWidth() * columns);
}

}  // namespace td::gui
