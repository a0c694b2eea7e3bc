// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace td::gui {

/// The content of the file at \a path, one byte more than is inspected at most; absent when it cannot be had.
std::optional<QByteArray> contentOf(const QString &path);

}  // namespace td::gui
