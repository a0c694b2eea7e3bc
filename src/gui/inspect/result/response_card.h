// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/workplace.h"
#include "service/recognise.h"

class QLabel;

namespace td::gui {

class TintedLabel;
class ToneShape;

/// What a pasted response of a known service says, by the service's definition: outcome, code, meaning, and
/// the server's own words.
class ResponseCard final : public QFrame {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit ResponseCard(Workplace &workplace, QWidget *parent = nullptr);

    /// Reads the first of \a responses, and names the others it may be; with none it has nothing to show.
    void setResponses(const QList<service::Recognised> &responses);

protected:
    void changeEvent(QEvent *event) override;

private:
    void word();

    Workplace &m_workplace;
    QList<service::Recognised> m_responses;
    ToneShape *m_shape;
    TintedLabel *m_outcome;
    QLabel *m_names;
    QLabel *m_details;
};

}  // namespace td::gui
