// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/time_left_delegate.h"

#include <cmath>

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include "gui/saved/saved_model.h"

namespace td::gui {

namespace {

int barWidth(const QFontMetrics &metrics) {
    return metrics.averageCharWidth() * 7;
}

int gap(const QFontMetrics &metrics) {
    return metrics.averageCharWidth();
}

/// The first \a filled pixels of \a bar, whose corners are missing. Rounded ones of its own, as LifetimeBar
/// has, would take most of the time of a beat.
void fillRounded(QPainter &painter, const QRect &bar, int filled, const QColor &ink) {
    const QRect inner = bar.adjusted(1, 0, -1, 0);
    const QRect part = QRect(bar.topLeft(), QSize(filled, bar.height()));
    painter.fillRect(inner & part, ink);
    painter.fillRect(bar.adjusted(0, 1, 1 - bar.width(), -1) & part, ink);
    painter.fillRect(bar.adjusted(bar.width() - 1, 1, 0, -1) & part, ink);
}

}  // namespace

void TimeLeftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto tone = static_cast<Tone>(index.data(SavedModel::tone_data).toInt());
    const QColor ink = isSelected || tone == Tone::neutral ? text : colour(tone, item.palette);
    const QFontMetrics &metrics = item.fontMetrics;
    const QRect room = item.rect.adjusted(gap(metrics), 0, 0, 0);
    const int height = metrics.height() / 3;
    const QRect bar(room.x(), room.center().y() - height / 2, barWidth(metrics), height);
    const QVariant left = index.data(SavedModel::lifetime_data);
    if (left.isValid()) {
        QColor groove = text;
        groove.setAlphaF(0.18F);
        fillRounded(*painter, bar, bar.width(), groove);
        fillRounded(*painter, bar, static_cast<int>(std::lround(left.toDouble() * bar.width())), ink);
    }
    // By the style, which places the texts of the other columns too.
    QStyleOptionViewItem words = item;
    words.rect = item.rect.adjusted(bar.right() + 1 - item.rect.left(), 0, 0, 0);
    words.state.setFlag(QStyle::State_HasFocus, false);
    words.palette.setColor(QPalette::Text, ink);
    words.palette.setColor(QPalette::HighlightedText, ink);
    style->drawControl(QStyle::CE_ItemViewItem, &words, painter, item.widget);
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = item.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

QSize TimeLeftDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + barWidth(option.fontMetrics) + gap(option.fontMetrics), size.height()};
}

}  // namespace td::gui
