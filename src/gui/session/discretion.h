// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::gui {

/// *Hide secrets*: while it is on, nothing is revealed, not even for ten seconds, and personal claims are
/// masked as well. For a shared screen. And the end of whatever is revealed, when the user turns to another
/// program.
class Discretion final : public QObject {
    Q_OBJECT

public:
    explicit Discretion(QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    void set(bool on);
    /// What stands revealed is to be covered again.
    void cover() { Q_EMIT covered(); }

Q_SIGNALS:
    void changed(bool on);
    void covered();

private:
    bool m_on = false;
};

}  // namespace td::gui
