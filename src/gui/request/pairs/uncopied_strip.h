// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/request/pairs/uncopied_pairs.h"
#include "gui/workplace.h"

class QVBoxLayout;

namespace td::gui {

/// A line for every new pair that exists only in this window, with the way to copy it. Hidden when there is
/// none.
class UncopiedStrip final : public QFrame {
    Q_OBJECT

public:
    /// Both must outlive it.
    UncopiedStrip(Workplace &workplace, UncopiedPairs &pairs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *line(const RecordPointer &record);

    Workplace &m_workplace;
    UncopiedPairs &m_pairs;
    QVBoxLayout *m_layout;
};

}  // namespace td::gui
