// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <charconv>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/json_diagnosis.h"
#include "base/json_reader.h"
#include "base/json_tree.h"
#include "base/utf8.h"

namespace td::base {

Json::Json() = default;
Json::Json(const Json &other) = default;
Json::Json(Json &&other) noexcept = default;
Json &Json::operator=(const Json &other) = default;
Json &Json::operator=(Json &&other) noexcept = default;
Json::~Json() = default;

Result<Json> Json::parse(QByteArrayView text) {
    if (text.size() > maxBytes) {
        return failure(JsonFault::json_too_large, {{QStringLiteral("bytes"), qint64(text.size())},
                                                   {QStringLiteral("limit"), qint64(maxBytes)}});
    }
    // Asked here, since later versions of simdjson skip it.
    if (text.startsWith("\xef\xbb\xbf"))
        return failure(diagnoseJson(text));
    const JsonReading reading = readJson(text);
    if (!reading.tree)
        return failure(diagnoseJson(text, reading.stopped));
    Json json;
    json.m_tree.reset(reading.tree);
    return json;
}

JsonView Json::root() const {
    return m_tree ? JsonView(m_tree.get(), 0) : JsonView();
}

QByteArrayView Json::text() const {
    return m_tree ? QByteArrayView(m_tree->text(), qsizetype(m_tree->size)) : QByteArrayView();
}

const JsonNode *JsonView::node() const {
    return m_tree ? &m_tree->nodes()[m_node] : nullptr;
}

JsonView::Kind JsonView::kind() const {
    return m_tree ? node()->kind : Kind::absent;
}

bool JsonView::toBool() const {
    return isBool() && raw().front() == 't';
}

std::optional<qint64> JsonView::toInt64() const {
    if (!isNumber())
        return std::nullopt;
    qint64 value = 0;
    const QByteArrayView text = raw();
    const auto [end, fault] = std::from_chars(text.begin(), text.end(), value);
    if (fault != std::errc() || end != text.end())
        return std::nullopt;
    return value;
}

QByteArrayView JsonView::utf8() const {
    return isString() ? m_tree->content(*node()) : QByteArrayView();
}

QString JsonView::toString() const {
    return fromUtf8(utf8());
}

QByteArrayView JsonView::raw() const {
    return m_tree ? m_tree->raw(*node()) : QByteArrayView();
}

qsizetype JsonView::offset() const {
    return m_tree ? qsizetype(node()->offset) : 0;
}

qsizetype JsonView::size() const {
    return isArray() || isObject() ? qsizetype(node()->contentLength) : 0;
}

JsonView JsonView::at(qsizetype index) const {
    if (index < 0 || index >= size())
        return {};
    Iterator member = begin();
    for (; index > 0; --index)
        ++member;
    return member.value();
}

/// Names are short, and most differ in their first byte: calling out to compare each would take longer.
static bool isSame(QByteArrayView a, QByteArrayView b) {
    if (a.size() != b.size())
        return false;
    qsizetype at = 0;
    while (at < a.size() && a[at] == b[at])
        ++at;
    return at == a.size();
}

JsonView JsonView::operator[](QByteArrayView name) const {
    if (!isObject())
        return {};
    const JsonNode *const nodes = m_tree->nodes();
    quint32 found = 0;  // the root, which is nobody's member
    for (quint32 at = m_node + 1; at != nodes[m_node].next; at = nodes[at + 1].next) {
        if (isSame(m_tree->content(nodes[at]), name))
            found = at + 1;
    }
    return found == 0 ? JsonView() : JsonView(m_tree, found);
}

JsonView::Iterator JsonView::begin() const {
    const bool container = isArray() || isObject();
    return {m_tree, container ? m_node + 1 : 0, isObject()};
}

JsonView::Iterator JsonView::end() const {
    const bool container = isArray() || isObject();
    return {m_tree, container ? node()->next : 0, isObject()};
}

QByteArrayView JsonView::Iterator::name() const {
    return m_named ? m_tree->content(m_tree->nodes()[m_node]) : QByteArrayView();
}

QByteArrayView JsonView::Iterator::rawName() const {
    return m_named ? m_tree->raw(m_tree->nodes()[m_node]) : QByteArrayView();
}

JsonView JsonView::Iterator::value() const {
    return {m_tree, m_named ? m_node + 1 : m_node};
}

JsonView::Iterator &JsonView::Iterator::operator++() {
    m_node = m_tree->nodes()[m_named ? m_node + 1 : m_node].next;
    return *this;
}

QList<QByteArray> duplicateNames(JsonView object) {
    const auto key = [](QByteArrayView name) {
        return std::string_view(name.data(), static_cast<size_t>(name.size()));
    };
    QList<QByteArray> names;
    if (!object.isObject())
        return names;
    std::unordered_map<std::string_view, qsizetype> times;
    for (const auto &member : object)
        ++times[key(member.name())];
    for (const auto &member : object) {
        if (std::exchange(times[key(member.name())], 0) > 1)
            names.append(member.name().toByteArray());
    }
    return names;
}

}  // namespace td::base
