// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/result.h"
#include "base/secret.h"
#include "cli/codes.h"

namespace td::cli {

/// Resolves values of the command line: literal, `@FILE` (its content; a pipe will do), `-` or `@-` (standard
/// input, once a run),
/// `@@…` (a literal that begins with `@`).
class Input {
public:
    static constexpr qint64 limit = 16 << 20;  ///< bytes from a file or standard input

    /// \a value of an option that names a file by nature: itself when it is `-` or begins with `@`, else with
    /// `@`.
    static QByteArray asFile(const QByteArray &value);

    /// The content as it is.
    base::Result<QByteArray> text(const QByteArray &value);
    /// The content less one trailing newline when it came from a file or standard input.
    base::Result<base::Secret> secret(const QByteArray &value);

private:
    base::Result<QByteArray> standardInput();

    bool m_standardInputRead = false;
};

}  // namespace td::cli
