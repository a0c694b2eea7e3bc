// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td::service {

/// What a definition says to people, in both languages; neither is empty.
struct Text {
    QString en;
    QString zh;

    bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }
    bool operator==(const Text &other) const = default;
};

}  // namespace td::service
