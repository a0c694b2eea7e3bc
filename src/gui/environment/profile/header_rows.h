// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/environment/profile/header_row.h"

class QVBoxLayout;

namespace td::gui {

/// The headers of a profile, one row each, added and removed by the user.
class HeaderRows final : public QWidget {
    Q_OBJECT

public:
    explicit HeaderRows(QWidget *parent = nullptr);

    void load(const QList<base::Header> &headers, const QList<service::SecretHeader> &secrets);
    /// Adds an empty row and puts the focus there.
    void addRow();

    /// Those that go into the profile.
    QList<base::Header> headers() const;
    /// Those that stay in this session.
    QList<service::SecretHeader> secretHeaders() const;

    const QList<HeaderRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void edited();
    /// A row came or went.
    void rowsChanged();

private:
    HeaderRow *append();
    void remove(HeaderRow *row);

    QVBoxLayout *m_layout;
    QList<HeaderRow *> m_rows;
};

}  // namespace td::gui
