// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include "gui/keys/key_ring.h"

namespace td::gui {

struct Workplace;

/// The keys that signatures are checked with, a row each; and below them those in a vault that is not open,
/// of which only the names are known.
class KeyList final : public QListWidget {
    Q_OBJECT

public:
    explicit KeyList(QWidget *parent = nullptr);

    /// To be called once; \a workplace must outlive it.
    void setWorkplace(Workplace &workplace);
    void retranslate();
    /// True when the current row can be removed.
    bool canRemove() const;
    /// Removes the key of the current row. Keys that were given together in one text go together.
    void removeCurrent();

Q_SIGNALS:
    /// canRemove() may be another than before.
    void currentChanges();

private:
    void list();
    void listSealed();
    QString rowText(const HeldKey &held) const;

    Workplace *m_workplace = nullptr;
};

}  // namespace td::gui
