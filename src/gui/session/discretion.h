// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::gui {

/// *Hide secrets*: while it is on, nothing is revealed, not even for ten seconds, and personal claims are
/// masked as well. For a shared screen.
class Discretion final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool isOn() const { return m_on; }
    void set(bool on);

Q_SIGNALS:
    void changed(bool on);

private:
    bool m_on = false;
};

}  // namespace td::gui
