// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QHash>
#include <QList>

#include "base/result.h"
#include "cli/codes.h"

namespace td::cli {

/// An option of a command. Help texts are in the translation context "help".
struct OptionSpec {
    const char *name = nullptr;       ///< with its dashes
    const char *valueName = nullptr;  ///< null for a flag
    const char *help = nullptr;
    bool repeatable = false;
    bool required = false;
};

/// An argument that is not an option.
struct ArgumentSpec {
    const char *name = nullptr;
    const char *help = nullptr;
    bool required = true;
    bool repeatable = false;  ///< only the last may be
};

/// What a command line gave to one command.
class Arguments {
public:
    bool has(const char *option) const { return m_options.contains(option); }
    /// The last value of \a option, null when it was not given.
    QByteArray value(const char *option) const { return m_options.value(option).value(0); }
    QList<QByteArray> values(const char *option) const { return m_options.value(option); }
    const QList<QByteArray> &positional() const { return m_positional; }

private:
    friend base::Result<Arguments> parseArguments(const QList<QByteArray> &, const QByteArray &,
                                                  const std::vector<OptionSpec> &,
                                                  const std::vector<ArgumentSpec> &);

    QHash<QByteArray, QList<QByteArray>> m_options;
    QList<QByteArray> m_positional;
};

/// Sorts \a words by the specs of \a command: `--name value`, `--name=value`, flags, and the rest; after `--`
/// everything is positional, and so is a single `-`. A UsageFault when they do not fit, except for missing
/// ones when `--help` is among them.
base::Result<Arguments> parseArguments(const QList<QByteArray> &words, const QByteArray &command,
                                       const std::vector<OptionSpec> &options,
                                       const std::vector<ArgumentSpec> &arguments);

/// Whether \a name, which stands before the first `=` of an argument and \a value behind it, looks like a
/// name. A secret whose name was forgotten does not (base64 ends in `=` too, and a URL holds some), so that
/// nobody repeats it in a complaint.
bool looksLikeName(QByteArrayView name, QByteArrayView value);

}  // namespace td::cli
