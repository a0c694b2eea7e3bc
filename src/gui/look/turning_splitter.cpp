// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/turning_splitter.h"

#include <QChildEvent>

#include "gui/session/window_memory.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Widths of an average character: some 1150 pixels in a usual font.
constexpr int enoughForTwo = 190;
/// Of the height, the upper part takes no more unless it cannot do with less.
constexpr double mostAbove = 0.55;

}  // namespace

TurningSplitter::TurningSplitter(QWidget *parent) : QSplitter(parent) {
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (m_memory)
            m_memory->setSplitter(key(), saveState());
    });
}

void TurningSplitter::setShares(int left, int right) {
    m_left = left;
    m_right = right;
}

void TurningSplitter::remember(WindowMemory &memory, const QString &name) {
    m_memory = &memory;
    m_name = name;
}

Qt::Orientation TurningSplitter::wanted() const {
    return width() >= fontMetrics().averageCharWidth() * enoughForTwo ? Qt::Horizontal : Qt::Vertical;
}

QString TurningSplitter::key() const {
    return m_name + (orientation() == Qt::Horizontal ? u"-side"_s : u"-stacked"_s);
}

void TurningSplitter::resizeEvent(QResizeEvent *event) {
    const bool turns = wanted() != orientation();
    if (turns)
        setOrientation(wanted());
    QSplitter::resizeEvent(event);
    if (!turns && m_arranged)
        return;
    m_arranged = true;
    arrange();
    Q_EMIT turned(orientation());
}

void TurningSplitter::childEvent(QChildEvent *event) {
    QSplitter::childEvent(event);
    if (event->added() && event->child()->isWidgetType())
        event->child()->installEventFilter(this);
}

bool TurningSplitter::eventFilter(QObject *watched, QEvent *event) {
    // It wants another height, and knows which once it is laid out.
    if (event->type() == QEvent::LayoutRequest && watched == widget(0) && m_arranged &&
        orientation() == Qt::Vertical)
        QMetaObject::invokeMethod(this, &TurningSplitter::arrange, Qt::QueuedConnection);
    return QSplitter::eventFilter(watched, event);
}

int TurningSplitter::upperHeight() const {
    const int wanted = widget(0) ? widget(0)->sizeHint().height() : 0;
    return qMin(wanted, static_cast<int>((height() - handleWidth()) * mostAbove));
}

void TurningSplitter::arrange() {
    const bool isSide = orientation() == Qt::Horizontal;
    setStretchFactor(0, isSide ? m_left : 0);
    setStretchFactor(1, isSide ? m_right : 1);
    if (m_memory && restoreState(m_memory->splitter(key())))
        return;
    if (isSide)
        setSizes({width() * m_left / (m_left + m_right), width() * m_right / (m_left + m_right)});
    else
        setSizes({upperHeight(), height() - handleWidth() - upperHeight()});
}

}  // namespace td::gui
