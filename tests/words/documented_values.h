// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>

namespace td::test {

/// The values that the enumerators of every `Q_ENUM_NS` enum in the header \a file (below src/) are
/// documented to carry: the names in backquotes beside each, and those in the comment above its enum.
QMap<QByteArray, QSet<QString>> documentedValues(const QString &file);

}  // namespace td::test
