// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/definition.h"

#include <algorithm>
#include <array>
#include <utility>

namespace td::service {

namespace {
constexpr std::array placeNames{
    std::pair{Place::query, "query"},
    std::pair{Place::form, "form"},
    std::pair{Place::json, "json"},
    std::pair{Place::header, "header"},
};

constexpr std::array typeNames{
    std::pair{FieldType::int32, "int32"},     std::pair{FieldType::int64, "int64"},
    std::pair{FieldType::number, "number"},   std::pair{FieldType::string, "string"},
    std::pair{FieldType::boolean, "boolean"}, std::pair{FieldType::object, "object"},
    std::pair{FieldType::array, "array"},
};

template <typename Names, typename Key>
QByteArray nameIn(const Names &names, Key key) {
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &e) { return e.first == key; });
    return found == names.end() ? QByteArray() : QByteArray(found->second);
}

template <typename List>
auto firstWith(const List &list, QByteArrayView key, QByteArray List::value_type::*member) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto &element) { return element.*member == key; });
    return found == list.end() ? nullptr : &*found;
}
}  // namespace

QByteArray name(Place place) {
    return nameIn(placeNames, place);
}

std::optional<Place> placeNamed(QByteArrayView text) {
    for (const auto &[place, placeName] : placeNames) {
        if (text == QByteArrayView(placeName))
            return place;
    }
    return std::nullopt;
}

QByteArray name(FieldType type) {
    return nameIn(typeNames, type);
}

std::optional<FieldType> fieldTypeNamed(QByteArrayView text) {
    for (const auto &[type, typeName] : typeNames) {
        if (text == QByteArrayView(typeName))
            return type;
    }
    return std::nullopt;
}

bool isInteger(QByteArrayView text) {
    const QByteArray digits = text.toByteArray();
    bool fits = false;
    // The canonical form alone: toLongLong would pass over white space and a plus sign.
    return QByteArray::number(digits.toLongLong(&fits)) == digits && fits;
}

const Parameter *Endpoint::parameter(QByteArrayView wireName) const {
    return firstWith(parameters, wireName, &Parameter::name);
}

const Endpoint *Definition::endpoint(QByteArrayView endpointId) const {
    return firstWith(endpoints, endpointId, &Endpoint::id);
}

const Endpoint *Definition::issuing() const {
    const auto found =
        std::find_if(endpoints.begin(), endpoints.end(), [](const Endpoint &one) { return !one.refresh; });
    return found == endpoints.end() ? nullptr : &*found;
}

}  // namespace td::service
