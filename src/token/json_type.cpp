// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/json_type.h"

namespace td::token {

using namespace Qt::Literals::StringLiterals;

QString typeName(base::JsonView value) {
    using Kind = base::JsonView::Kind;
    switch (value.kind()) {
        case Kind::absent:
            return u"absent"_s;
        case Kind::null:
            return u"null"_s;
        case Kind::boolean:
            return u"boolean"_s;
        case Kind::number:
            return u"number"_s;
        case Kind::string:
            return u"string"_s;
        case Kind::array:
            return u"array"_s;
        case Kind::object:
            return u"object"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace td::token
