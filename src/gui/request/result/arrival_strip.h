// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/request/request_run.h"
#include "gui/workplace.h"

class QToolButton;

namespace td::gui {

class NoteLine;

/// Says that a response came for a profile that is not the chosen one, and leads there. Hidden when there is
/// none to tell of.
class ArrivalStrip final : public QFrame {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit ArrivalStrip(Workplace &workplace, QWidget *parent = nullptr);

    void tell(const RecordPointer &record);
    /// The profile with the id \a id is looked at: nothing more is to be told of it.
    void forget(const QString &id);

Q_SIGNALS:
    void showWanted(const td::gui::RecordPointer &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLatest();

    Workplace &m_workplace;
    NoteLine *m_note;
    QToolButton *m_show;
    QList<RecordPointer> m_records;  ///< the latest last
};

}  // namespace td::gui
