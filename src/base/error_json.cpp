// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_json.h"

namespace td::base {

namespace {

void writeValue(JsonWriter &writer, const QVariant &value) {
    switch (value.typeId()) {
        case QMetaType::Bool:
            writer.boolean(value.toBool());
            return;
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            writer.integer(value.toLongLong());
            return;
        case QMetaType::QStringList:
        case QMetaType::QByteArrayList:
        case QMetaType::QVariantList: {
            writer.beginArray();
            const QVariantList list = value.toList();
            for (const QVariant &one : list)
                writeValue(writer, one);
            writer.endArray();
            return;
        }
        default:
            break;
    }
    if (value.canConvert<Error>())
        writeError(writer, value.value<Error>());
    else
        writer.string(value.toString());
}

QVariant valueFrom(JsonView view) {
    if (view.isObject())
        return QVariant::fromValue(errorFrom(view));
    if (view.isBool())
        return view.toBool();
    if (const std::optional<qint64> number = view.toInt64())
        return *number;
    if (!view.isArray())
        return view.toString();
    QVariantList list;
    for (const auto &one : view)
        list.append(valueFrom(one.value()));
    return list;
}

}  // namespace

void writeError(JsonWriter &writer, const Error &error) {
    if (error.isNull()) {
        writer.null();
        return;
    }
    writer.beginObject().name("code").utf8(error.code);
    writer.name("values").beginObject();
    for (auto value = error.values.begin(); value != error.values.end(); ++value) {
        writer.name(value.key().toUtf8());
        writeValue(writer, value.value());
    }
    writer.endObject().endObject();
}

Error errorFrom(JsonView view) {
    Error error{view["code"].utf8().toByteArray(), {}};
    for (const auto &value : view["values"])
        error.values.insert(QString::fromUtf8(value.name()), valueFrom(value.value()));
    return error;
}

}  // namespace td::base
