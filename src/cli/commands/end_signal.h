// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td::cli {

/// Turns SIGTERM and SIGINT into a signal of the event loop. One per program.
class EndSignal final : public QObject {
    Q_OBJECT

public:
    explicit EndSignal(QObject *parent = nullptr);

Q_SIGNALS:
    void requested();
};

}  // namespace td::cli
