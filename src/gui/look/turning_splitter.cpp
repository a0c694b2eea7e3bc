// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/turning_splitter.h"

#include "gui/session/window_memory.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Widths of an average character: some 1150 pixels in a usual font.
constexpr int enoughForTwo = 190;
constexpr int leftShare = 2;
constexpr int rightShare = 3;

}  // namespace

TurningSplitter::TurningSplitter(QWidget *parent) : QSplitter(parent) {
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (m_memory)
            m_memory->setSplitter(key(), saveState());
    });
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

void TurningSplitter::arrange() {
    const bool isSide = orientation() == Qt::Horizontal;
    setStretchFactor(0, isSide ? leftShare : 0);
    setStretchFactor(1, isSide ? rightShare : 1);
    if (m_memory && restoreState(m_memory->splitter(key())))
        return;
    if (isSide)
        setSizes({width() * leftShare / (leftShare + rightShare),
                  width() * rightShare / (leftShare + rightShare)});
    else
        setSizes({0, height()});
}

}  // namespace td::gui
