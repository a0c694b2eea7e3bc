// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace td::gui {

/// A table of claims: whole rows are chosen and copied, columns take the width their content asks for, as
/// far as there is room, and can be changed.
class ClaimsTable final : public QTableView {
    Q_OBJECT

public:
    explicit ClaimsTable(QWidget *parent = nullptr);

    /// Gives the columns the widths of what stands in them now, unless somebody has set them.
    void fitColumns();
    /// Puts the chosen rows on the clipboard as they are shown: a line each, cells parted by tabs.
    void copyRows() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int spareWidth() const;

    bool m_fitting = false;
    bool m_setByHand = false;
};

}  // namespace td::gui
