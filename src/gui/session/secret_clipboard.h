// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "base/secret.h"

namespace td::gui {

/// Puts secrets on the clipboard and takes them away again: after a while, and when this ends, unless
/// something else was copied meanwhile. Programs that keep what was copied are told that it is a secret.
class SecretClipboard final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds keptFor{30};

    explicit SecretClipboard(std::chrono::milliseconds kept = keptFor, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const base::Secret &secret);
    /// True while what was copied last is still on the clipboard.
    bool holds() const;

Q_SIGNALS:
    /// What was copied is no longer there: \a cleared by this, or replaced by something else.
    void gone(bool cleared);

private:
    void clear();
    void follow();

    QPointer<QMimeData> m_data;  ///< of the clipboard, as long as it has it
    bool m_copying = false;
    QTimer m_clearing;
};

}  // namespace td::gui
