// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/growing_height.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace td::gui {

namespace {

class Growth final : public QObject {
public:
    explicit Growth(QWidget &window) : QObject(&window), m_window(window) { window.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override {
        // The layout has had the event already: it comes before every filter.
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            grow();
        return QObject::eventFilter(watched, event);
    }

private:
    void grow() {
        const QLayout &layout = *m_window.layout();
        const int needed = layout.hasHeightForWidth() ? layout.totalHeightForWidth(m_window.width())
                                                      : layout.totalSizeHint().height();
        if (needed > m_window.height())
            m_window.resize(m_window.width(), needed);
    }

    QWidget &m_window;
};

}  // namespace

void growWithTexts(QWidget &window) {
    new Growth(window);
}

}  // namespace td::gui
