// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/named_value.h"

#include <algorithm>

#include "cli/arguments.h"

namespace td::cli {

using namespace Qt::Literals::StringLiterals;

base::Result<std::pair<QByteArray, base::Secret>> namedSecret(const QByteArray &given, const char *option,
                                                              const char *form, Input &input,
                                                              const QList<QByteArray> &known) {
    const qsizetype equals = given.indexOf('=');
    const QByteArray name = given.first(std::max<qsizetype>(equals, 0));
    if (!known.contains(name) && !looksLikeName(name, QByteArrayView(given).sliced(equals + 1)))
        return base::failure(UsageFault::usage_not_name_value,
                             {{u"name"_s, QString::fromUtf8(option)}, {u"form"_s, QString::fromUtf8(form)}});
    const base::Result<base::Secret> value = input.secret(given.sliced(equals + 1));
    if (!value)
        return base::failure(value.error());
    return std::pair(name, *value);
}

}  // namespace td::cli
