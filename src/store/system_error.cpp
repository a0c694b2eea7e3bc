// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/system_error.h"

#include <system_error>

namespace td::store {

using namespace Qt::Literals::StringLiterals;

tl::unexpected<base::Error> systemFailure(StoreFault code, const QString &path, int number) {
    const QString detail = QString::fromStdString(std::generic_category().message(number));
    return base::failure(code, {{u"path"_s, path}, {u"detail"_s, detail}});
}

}  // namespace td::store
