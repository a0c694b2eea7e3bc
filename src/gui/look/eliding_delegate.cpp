// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/eliding_delegate.h"

namespace td::gui {

QSize ElidingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    return {0, QStyledItemDelegate::sizeHint(option, index).height()};
}

}  // namespace td::gui
