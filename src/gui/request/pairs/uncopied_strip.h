// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/request/pairs/uncopied_pairs.h"
#include "gui/workplace.h"

class QVBoxLayout;

namespace td::gui {

/// A line for every new pair that exists only in this window, with the ways to copy and to save it. Hidden
/// when there is none.
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
    bool canBeSaved(const RequestRecord &record) const;
    void openThenSave(const RecordPointer &record);
    void save(const RecordPointer &record);

    Workplace &m_workplace;
    UncopiedPairs &m_pairs;
    QVBoxLayout *m_layout;
    base::Error m_problem;  ///< of the last that was to be saved
};

}  // namespace td::gui
