// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved/time_left_delegate.h"

#include <cmath>

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include "gui/countdown/lifetime_bar.h"
#include "gui/saved/saved_model.h"

namespace td::gui {

namespace {

int barWidth(const QFontMetrics &metrics) {
    return metrics.averageCharWidth() * 7;
}

int gap(const QFontMetrics &metrics) {
    return metrics.averageCharWidth();
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
    const QRect room = item.rect.adjusted(gap(metrics), 0, -gap(metrics), 0);
    const int height = metrics.height() / 3;
    const QRect bar(room.x(), room.center().y() - height / 2, barWidth(metrics), height);
    const QVariant left = index.data(SavedModel::lifetime_data);
    if (left.isValid())
        paintLifetime(*painter, bar, static_cast<int>(std::lround(left.toDouble() * bar.width())), ink, text);
    const QRect beside = room.adjusted(bar.width() + gap(metrics), 0, 0, 0);
    // As the style places the texts of the other columns, to the pixel.
    const QRect words = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter,
                                            QSize(beside.width(), metrics.height()), beside);
    painter->setFont(item.font);
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      metrics.elidedText(item.text, Qt::ElideRight, words.width()));
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
    return {size.width() + barWidth(option.fontMetrics) + 2 * gap(option.fontMetrics), size.height()};
}

}  // namespace td::gui
