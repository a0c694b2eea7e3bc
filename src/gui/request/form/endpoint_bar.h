// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/workplace.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace td::gui {

class NoteLine;

/// Which endpoint of the profile's service is asked: its method and URL beside it or below, and what it does.
class EndpointBar final : public QWidget {
    Q_OBJECT

public:
    /// \a workplace must outlive it.
    explicit EndpointBar(Workplace &workplace, QWidget *parent = nullptr);

    /// Shows the endpoints of \a definition with \a endpoint chosen, at \a profile. Both definitions must
    /// outlive it.
    void show(const service::Definition &definition, const service::Endpoint &endpoint,
              const service::Profile &profile);

Q_SIGNALS:
    /// The user chose another one.
    void chosen(const QByteArray &endpoint);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void placeUrl();
    void retranslate();
    QString shownUrl() const;

    Workplace &m_workplace;
    QLabel *m_label;
    QComboBox *m_choice;
    QLineEdit *m_url;
    QLabel *m_about;
    NoteLine *m_clear;
    QGridLayout *m_layout;
    const service::Definition *m_definition = nullptr;
    const service::Endpoint *m_endpoint = nullptr;
    service::Profile m_profile;
};

}  // namespace td::gui
