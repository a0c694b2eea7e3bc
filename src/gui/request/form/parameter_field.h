// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "base/error.h"
#include "base/secret.h"
#include "gui/workplace.h"
#include "token/find.h"

class QLabel;
class QToolButton;

namespace td::gui {

class NoteLine;
class ValueEdit;

/// One parameter of an endpoint: its field, masked when it is secret, with its hint, what time says about a
/// token in it, and what is wrong with it.
class ParameterField final : public QWidget {
    Q_OBJECT

public:
    /// \a parameter must outlive it; so must \a workplace. \a role is that of the token it takes, or empty.
    ParameterField(Workplace &workplace, const service::Parameter &parameter, QByteArray role,
                   QWidget *parent = nullptr);

    const service::Parameter &parameter() const { return m_parameter; }
    /// The label to stand beside it; its buddy is the field.
    QLabel *label() const { return m_label; }

    base::Secret value() const;
    bool isEmpty() const;
    void setValue(const base::Secret &value);
    /// When the token in it expires (ms since the epoch), known from elsewhere than the token itself. Lapses
    /// with the next edit.
    void setKnownExpiry(std::optional<qint64> expiresAt);
    std::optional<qint64> knownExpiry() const { return m_knownExpiry; }

    /// What is wrong with the value; a null one is nothing. Lapses with the next edit.
    void setProblem(const base::Error &problem);
    /// Says that a fresh sample is sent when it is left empty.
    void setSampled(bool sampled);
    void takeFocus();

Q_SIGNALS:
    /// The user changed the value.
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectEdit();
    void takeEdit(const QString &text);
    void takeSavedTokens(const QString &text);
    void readToken();
    void reveal(bool on);
    void retranslate();
    void showState();
    void showProblem();
    QString placeholder() const;

    Workplace &m_workplace;
    const service::Parameter &m_parameter;
    QByteArray m_role;
    QLabel *m_label;
    ValueEdit *m_edit;
    QToolButton *m_reveal;
    NoteLine *m_state;
    NoteLine *m_problem;
    QLabel *m_hint;
    QTimer m_concealing;
    QString m_before;  ///< the text before the edit that is going on
    bool m_sampled = false;
    bool m_refused = false;  ///< the last paste
    base::Error m_error;
    std::optional<qint64> m_knownExpiry;
    std::optional<token::Found> m_found;  ///< the JWT in the field, whole or not
};

}  // namespace td::gui
