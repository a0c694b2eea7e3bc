// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/definition_file/definition_cursor.h"

#include <algorithm>

namespace td::service {

using base::JsonView;
using namespace Qt::Literals::StringLiterals;

void FirstFault::note(DefinitionFault fault, const QByteArray &pointer, QVariantMap values) {
    if (!m_error.isNull())
        return;
    values.insert(u"pointer"_s, QString::fromUtf8(pointer));
    m_error = base::error(fault, std::move(values));
}

ObjectCursor::ObjectCursor(FirstFault &faults, JsonView view, QByteArray pointer)
    : m_faults(faults), m_view(view), m_pointer(std::move(pointer)) {
    if (!view.isObject())
        faults.note(DefinitionFault::definition_wrong_type, m_pointer, {{u"expected"_s, u"object"_s}});
}

QByteArray ObjectCursor::placeOf(const QByteArray &name) const {
    return m_pointer + base::pointerTo(name);
}

JsonView ObjectCursor::take(const QByteArray &name, Need need) {
    m_taken.append(name);
    const JsonView value = m_view[name];
    if (!value.exists() && need == Need::required && m_view.isObject())
        m_faults.note(DefinitionFault::definition_missing, m_pointer, {{u"name"_s, QString::fromUtf8(name)}});
    return value;
}

bool ObjectCursor::isType(JsonView value, JsonView::Kind kind, const QByteArray &name,
                          const QLatin1String &expected) {
    if (!value.exists())
        return false;
    if (value.kind() == kind)
        return true;
    m_faults.note(DefinitionFault::definition_wrong_type, placeOf(name),
                  {{u"expected"_s, QString(expected)}});
    return false;
}

QByteArray ObjectCursor::string(const QByteArray &name, Need need) {
    const JsonView value = take(name, need);
    return isType(value, JsonView::Kind::string, name, "string"_L1) ? value.utf8().toByteArray()
                                                                    : QByteArray();
}

QByteArray ObjectCursor::word(const QByteArray &name) {
    const QByteArray text = string(name);
    if (text.trimmed().isEmpty())
        m_faults.note(DefinitionFault::definition_missing, m_pointer, {{u"name"_s, QString::fromUtf8(name)}});
    return text;
}

QByteArray ObjectCursor::pointer(const QByteArray &name, Need need) {
    const QByteArray text = string(name, need);
    if (m_view[name].exists() && !isPointer(text)) {
        m_faults.note(DefinitionFault::definition_bad_pointer, placeOf(name),
                      {{u"found"_s, QString::fromUtf8(text)}});
    }
    return text;
}

QByteArray ObjectCursor::id(const QByteArray &name) {
    const QByteArray text = string(name);
    if (!isId(text))
        m_faults.note(DefinitionFault::definition_bad_id, placeOf(name),
                      {{u"found"_s, QString::fromUtf8(text)}});
    return text;
}

Text ObjectCursor::text(const QByteArray &name, Need need) {
    const JsonView value = take(name, need);
    if (!value.exists())
        return {};
    ObjectCursor languages(m_faults, value, placeOf(name));
    Text text;
    for (const auto &[language, target] : {std::pair{"en", &text.en}, std::pair{"zh", &text.zh}}) {
        *target = QString::fromUtf8(languages.string(language));
        if (target->trimmed().isEmpty()) {
            m_faults.note(DefinitionFault::definition_missing, placeOf(name),
                          {{u"name"_s, QString::fromLatin1(language)}});
        }
    }
    languages.finish();
    return text;
}

bool ObjectCursor::flag(const QByteArray &name) {
    const JsonView value = take(name, Need::optional);
    return isType(value, JsonView::Kind::boolean, name, "boolean"_L1) && value.toBool();
}

QByteArray ObjectCursor::oneOf(const QByteArray &name, const QList<QByteArray> &allowed, Need need) {
    const QByteArray text = string(name, need);
    if (text.isEmpty() && need == Need::optional && !m_view[name].exists())
        return allowed.first();
    if (!allowed.contains(text)) {
        m_faults.note(
            DefinitionFault::definition_not_one_of, placeOf(name),
            {{u"found"_s, QString::fromUtf8(text)}, {u"allowed"_s, QString::fromUtf8(allowed.join(", "))}});
    }
    return text;
}

void ObjectCursor::each(const QByteArray &name, Need need,
                        const std::function<void(JsonView, const QByteArray &)> &read) {
    const JsonView list = take(name, need);
    if (!isType(list, JsonView::Kind::array, name, "array"_L1))
        return;
    int index = 0;
    for (const auto &element : list)
        read(element.value(), placeOf(name) + '/' + QByteArray::number(index++));
}

void ObjectCursor::eachMember(
    const QByteArray &name, Need need,
    const std::function<void(const QByteArray &, JsonView, const QByteArray &)> &read) {
    const JsonView map = take(name, need);
    if (!isType(map, JsonView::Kind::object, name, "object"_L1))
        return;
    noteDuplicates(map, placeOf(name));
    for (const auto &member : map)
        read(member.name().toByteArray(), member.value(), placeOf(name) + base::pointerTo(member.name()));
}

void ObjectCursor::finish() {
    for (const auto &member : m_view) {
        if (m_view.isObject() && !m_taken.contains(member.name())) {
            m_faults.note(DefinitionFault::definition_unknown_name,
                          m_pointer + base::pointerTo(member.name()),
                          {{u"name"_s, QString::fromUtf8(member.name())}});
        }
    }
    noteDuplicates(m_view, m_pointer);
}

void ObjectCursor::noteDuplicates(JsonView object, const QByteArray &pointer) {
    for (const QByteArray &name : base::duplicateNames(object)) {
        m_faults.note(DefinitionFault::definition_duplicate, pointer + base::pointerTo(name),
                      {{u"found"_s, QString::fromUtf8(name)}});
    }
}

bool isPointer(QByteArrayView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] == '~' && next != '0' && next != '1')
            return false;
    }
    return text.startsWith('/');
}

bool isId(QByteArrayView text) {
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    return !text.isEmpty() && isLower(text.front()) && std::all_of(text.begin(), text.end(), [&](char c) {
        return isLower(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

}  // namespace td::service
