// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace td::token {

/// True for what templates and programs leave where a token belongs: `null`, `undefined`, `$TOKEN`,
/// `${token}`, `{{token}}`, `<token>`, `%TOKEN%`, `YOUR_TOKEN`, `xxxx`, and the like.
bool isPlaceholder(QByteArrayView text);

/// True for those of them that are one wherever they stand, and not only where a token must be.
bool isPlaceholderAnywhere(QByteArrayView text);

/// The length of the placeholder that stands at \a at in \a text, which may have blanks in its brackets; 0
/// when none does, or when it is only the beginning of a longer word.
qsizetype placeholderAt(QByteArrayView text, qsizetype at);

}  // namespace td::token
