// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/text/text_file.h"

#include <QFile>
#include <QFileInfo>

#include "token/compact.h"

namespace td::gui {

std::optional<QByteArray> contentOf(const QString &path) {
    QFile file(path);
    // Not from a pipe or a device, which may have no end, or never begin.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray content = file.read(token::maxTokenBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return std::nullopt;
    return content;
}

}  // namespace td::gui
