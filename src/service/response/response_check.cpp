// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/response/response_check.h"

#include <algorithm>
#include <limits>

#include "service/codes.h"

namespace td::service {

using base::JsonView;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbers by value where both are whole, else by their text; everything else by content.
bool equals(JsonView value, JsonView expected) {
    if (value.kind() != expected.kind())
        return false;
    if (value.isString())
        return value.utf8() == expected.utf8();
    const auto left = value.toInt64();
    const auto right = expected.toInt64();
    return left && right ? *left == *right : value.raw() == expected.raw();
}

}  // namespace

bool hasType(JsonView value, FieldType type) {
    const std::optional<qint64> whole = value.toInt64();
    switch (type) {
        case FieldType::int32:
            return whole && *whole >= std::numeric_limits<qint32>::min() &&
                   *whole <= std::numeric_limits<qint32>::max();
        case FieldType::int64:
            return whole.has_value();
        case FieldType::number:
            return value.isNumber();
        case FieldType::string:
            return value.isString();
        case FieldType::boolean:
            return value.isBool();
        case FieldType::object:
            return value.isObject();
        case FieldType::array:
            return value.isArray();
    }
    return false;
}

bool equalsAny(JsonView value, const QList<QByteArray> &texts) {
    return std::any_of(texts.begin(), texts.end(), [value](const QByteArray &text) {
        const base::Result<base::Json> expected = base::Json::parse(text);
        return expected && equals(value, expected->root());
    });
}

base::Result<void> checkFields(const QList<Field> &fields, JsonView root) {
    for (const Field &field : fields) {
        const JsonView value = root.find(field.pointer);
        const QString pointer = QString::fromUtf8(field.pointer);
        if (!value.exists()) {
            if (field.required)
                return base::failure(ReadFault::read_field_missing, {{u"pointer"_s, pointer}});
            continue;
        }
        if (!hasType(value, field.type)) {
            return base::failure(ReadFault::read_field_type,
                                 {{u"pointer"_s, pointer},
                                  {u"expected"_s, QString::fromLatin1(name(field.type))},
                                  {u"found"_s, typeName(value)}});
        }
    }
    return {};
}

bool holds(const Condition &condition, JsonView root) {
    const JsonView value = root.find(condition.pointer);
    switch (condition.test) {
        case Condition::Test::is:
            return value.exists() ? equalsAny(value, condition.values) : condition.orAbsent;
        case Condition::Test::is_not:
            return value.exists() && !equalsAny(value, condition.values);
        case Condition::Test::exists:
            return value.exists();
    }
    return false;
}

bool allHold(const QList<Condition> &conditions, JsonView root) {
    return std::all_of(conditions.begin(), conditions.end(),
                       [root](const Condition &c) { return holds(c, root); });
}

bool anyHolds(const QList<Condition> &conditions, JsonView root) {
    return std::any_of(conditions.begin(), conditions.end(),
                       [root](const Condition &c) { return holds(c, root); });
}

QString typeName(JsonView value) {
    switch (value.kind()) {
        case JsonView::Kind::absent:
            return u"absent"_s;
        case JsonView::Kind::null:
            return u"null"_s;
        case JsonView::Kind::boolean:
            return u"boolean"_s;
        case JsonView::Kind::number:
            return u"number"_s;
        case JsonView::Kind::string:
            return u"string"_s;
        case JsonView::Kind::array:
            return u"array"_s;
        case JsonView::Kind::object:
            return u"object"_s;
    }
    return {};
}

}  // namespace td::service
