// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace td::gui {

/// The name that what begins at \a offset in \a text stands under: of a JSON member (also within a JSON
/// string), an HTTP header field, a query or form parameter; empty when it stands under none, or one that is
/// not a plain word.
QByteArray fieldName(QByteArrayView text, qsizetype offset);

}  // namespace td::gui
