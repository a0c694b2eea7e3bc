// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include "base/result.h"
#include "service/codes.h"

namespace td::service {

/// The words of one command line.
struct ShellWords {
    QList<QByteArray> words;
    QList<base::Error> findings;  ///< curl_expansion, curl_further
};

/// \a text taken apart as a shell would, and nothing more: nothing is run, looked up or put in the place of
/// anything. Words may stand in `'…'`, `"…"` and `$'…'`, lines end in `\`; or, where `^` ends lines or stands
/// before a quotation mark, as the command prompt of Windows and its programs read them. What follows the
/// command, behind a line end, `;`, `|`, `&` or `>`, is left. A CurlFault when there is no telling what the
/// words are.
base::Result<ShellWords> shellWords(QByteArrayView text);

/// Larger commands are not read, in bytes.
constexpr qsizetype longestCommand = 1 << 20;

}  // namespace td::service
