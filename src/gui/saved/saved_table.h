// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTableView>

namespace td::gui {

class SavedModel;

/// The table of saved tokens: a whole row is chosen, and stays chosen when the rows are read anew, filtered
/// or sorted, as long as it is there. Columns share the width there is, and can be changed.
class SavedTable final : public QTableView {
    Q_OBJECT

public:
    explicit SavedTable(QWidget *parent = nullptr);

    /// Once. \a model must outlive it.
    void show(SavedModel &model);
    /// The id of the chosen token; absent when none is.
    std::optional<qint64> chosen() const;
    void choose(qint64 id);
    /// Gives the columns the widths of what stands in them now, unless somebody has set them.
    void fitColumns();

Q_SIGNALS:
    /// Another token is chosen, or none.
    void choiceChanged();
    void copyWanted();
    void removeWanted();

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepChoice();
    void restoreChoice();

    SavedModel *m_model = nullptr;
    std::optional<qint64> m_kept;  ///< while the rows change
    int m_keptRow = -1;
    int m_keptScroll = 0;
    bool m_changing = false;
    bool m_fitting = false;
    bool m_setByHand = false;
};

}  // namespace td::gui
