// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/workplace.h"
#include "service/definition.h"

class QCheckBox;
class QDateTimeEdit;
class QLabel;

namespace td::gui {

class ParameterField;

/// A token that is typed or pasted to be saved: masked, with what time says about it; and, for one that does
/// not tell itself when it expires, the moment if the user knows it.
class TokenEntry final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    TokenEntry(Workplace &workplace, service::TokenField field, QWidget *parent = nullptr);

    /// The label to stand beside it.
    QLabel *label() const;
    /// The token as it would be saved; absent when nothing is typed.
    std::optional<store::NewToken> token() const;
    void takeFocus();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showExpiry();
    void retranslate();
    store::NewToken typed() const;

    Workplace &m_workplace;
    service::TokenField m_token;
    service::Parameter m_parameter;  ///< what the field knows the token as
    ParameterField *m_field;
    QWidget *m_expiry;
    QCheckBox *m_known;
    QDateTimeEdit *m_moment;
};

}  // namespace td::gui
