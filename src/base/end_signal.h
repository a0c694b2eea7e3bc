// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::base {

/// Turns SIGTERM and SIGINT into a signal of the event loop, instead of ending the program. One per program,
/// on the thread of its event loop.
class EndSignal final : public QObject {
    Q_OBJECT

public:
    explicit EndSignal(QObject *parent = nullptr);
    /// They end the program again.
    ~EndSignal() override;

Q_SIGNALS:
    void requested();
};

}  // namespace td::base
