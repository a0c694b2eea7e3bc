// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointer>
#include <QWidget>

#include "gui/request/form/drafts.h"
#include "gui/workplace.h"

class QFormLayout;

namespace td::gui {

class ParameterField;

/// The parameters of one endpoint, built from its definition.
class RequestForm final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit RequestForm(Workplace &workplace, QWidget *parent = nullptr);

    /// Shows the parameters of \a endpoint, which must outlive it, with what \a draft holds; a parameter that
    /// is not in it has its default. With \a sampled, required ones left empty are filled with a fresh
    /// sample.
    void show(const service::Endpoint &endpoint, const Draft &draft, bool sampled);
    /// What stands in the fields.
    Draft draft() const;
    /// The same as it is to be sent: without the empty ones.
    Draft filled() const;

    void setValue(const QByteArray &parameter, const base::Secret &value, std::optional<qint64> expiresAt);
    /// Puts \a problem under the field of the parameter it names, and the cursor in it. False when it names
    /// none.
    bool showProblem(const base::Error &problem);
    void takeFocus();

Q_SIGNALS:
    /// The user changed a value.
    void edited();
    /// A problem stands under \a field now.
    void problemShown(const QPointer<QWidget> &field);

private:
    ParameterField *field(const QByteArray &parameter) const;
    void clear();

    Workplace &m_workplace;
    QFormLayout *m_layout;
    std::vector<ParameterField *> m_fields;
};

}  // namespace td::gui
