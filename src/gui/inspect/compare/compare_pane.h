// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "gui/inspect/compare/differences_model.h"
#include "gui/inspect/text/found_model.h"
#include "gui/workplace.h"

class QComboBox;
class QLabel;

namespace td::gui {

class ClaimsTable;

/// The chosen token beside another one of the same text: same user or not, lifetimes, what was added, removed
/// and changed.
class ComparePane final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit ComparePane(Workplace &workplace, QWidget *parent = nullptr);

    /// \a chosen: a row of \a reading.
    void setToken(const std::shared_ptr<const Reading> &reading, int chosen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void compare();

    Workplace &m_workplace;
    std::shared_ptr<const Reading> m_reading;
    int m_chosen = 0;
    FoundModel m_found;
    DifferencesModel m_differences;
    QLabel *m_label;
    QComboBox *m_other;
    QLabel *m_summary;
    ClaimsTable *m_table;
};

}  // namespace td::gui
