// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/table_cell.h"

#include <QCoreApplication>

#include "gui/look/plain_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A tooltip shows no more: one that fills the screen helps nobody.
constexpr qsizetype longestToolTip = 2000;

QVariant alignment() {
    return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
}

QString hidden() {
    return QCoreApplication::translate("td::gui::TableCell", "Hidden");
}

}  // namespace

QVariant cellData(const QString &text, bool covered, int role) {
    switch (role) {
        case Qt::DisplayRole:
            return covered ? u"••••"_s : text;
        case Qt::ToolTipRole:
            return plainToolTip(covered                        ? hidden()
                                : text.size() > longestToolTip ? text.first(longestToolTip) + u'…'
                                                               : text);
        case Qt::AccessibleTextRole:
            return covered ? hidden() : text;
        case Qt::TextAlignmentRole:
            return alignment();
        default:
            return {};
    }
}

QVariant headingData(const QString &text, int role) {
    if (role == Qt::TextAlignmentRole)
        return alignment();
    return role == Qt::DisplayRole ? text : QVariant();
}

}  // namespace td::gui
