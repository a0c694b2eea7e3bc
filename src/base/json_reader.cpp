// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_reader.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

#include <simdjson.h>

#include "base/json_grammar.h"

namespace td::base {

namespace {

namespace ondemand = simdjson::ondemand;
using Kind = JsonView::Kind;

/// Documents up to this many bytes share one parser for each thread; the buffers of a larger one
/// (about six times its size) are freed with it.
constexpr size_t sharedParserBytes = 64 * 1024;

std::string_view tokenOf(ondemand::value &value) {
    return value.raw_json_token();
}

std::string_view tokenOf(ondemand::document &document) {
    std::string_view token;
    return document.raw_json_token().get(token) ? std::string_view() : token;
}

/// simdjson's token runs up to the next one: without the white space between them.
std::string_view trimmed(std::string_view token) {
    while (!token.empty() && isJsonSpace(token.back()))
        token.remove_suffix(1);
    return token;
}

/// On-demand parsing checks only what is asked for, so everything is asked for. What stage 1 has
/// checked by then: UTF-8, control characters in strings, and that every string is closed.
class Reader {
public:
    Reader(Json::Tree &tree, ondemand::document &document) : m_tree(tree), m_document(document) {}

    bool readDocument() {
        if (!readValue(m_document, 0))
            return false;
        const JsonNode &root = m_tree.nodes.front();
        if (root.kind == Kind::array || root.kind == Kind::object)
            return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS;
        // A scalar's token was not consumed. It must reach to the end of the text.
        const std::string_view token = tokenOf(m_document);
        return token.data() + token.size() == m_tree.text.get() + m_tree.size;
    }

private:
    template <typename Value>
    bool readValue(Value &value, int depth) {
        ondemand::json_type type{};
        if (value.type().get(type))
            return false;
        const std::string_view token = tokenOf(value);
        switch (type) {
            case ondemand::json_type::array:
                return depth < Json::maxDepth && readArray(value, token.data(), depth + 1);
            case ondemand::json_type::object:
                return depth < Json::maxDepth && readObject(value, token.data(), depth + 1);
            case ondemand::json_type::string:
                return readString(value, trimmed(token));
            case ondemand::json_type::number:
                return addScalar(Kind::number, trimmed(token), isJsonNumber(trimmed(token)));
            case ondemand::json_type::boolean:
                return addScalar(Kind::boolean, trimmed(token),
                                 trimmed(token) == "true" || trimmed(token) == "false");
            case ondemand::json_type::null:
                return addScalar(Kind::null, trimmed(token), trimmed(token) == "null");
        }
        return false;
    }

    template <typename Value>
    bool readArray(Value &value, const char *begin, int depth) {
        ondemand::array array;
        if (value.get_array().get(array))
            return false;
        const size_t node = addNode(Kind::array, {begin, 1});
        quint32 count = 0;
        for (auto result : array) {
            ondemand::value element;
            if (std::move(result).get(element) || !readValue(element, depth))
                return false;
            ++count;
        }
        return closeContainer(node, count);
    }

    template <typename Value>
    bool readObject(Value &value, const char *begin, int depth) {
        ondemand::object object;
        if (value.get_object().get(object))
            return false;
        const size_t node = addNode(Kind::object, {begin, 1});
        quint32 count = 0;
        for (auto result : object) {
            ondemand::field field;
            if (std::move(result).get(field) || !readName(field) || !readValue(field.value(), depth))
                return false;
            ++count;
        }
        return closeContainer(node, count);
    }

    bool readName(ondemand::field &field) {
        const char *const content = field.key().raw();
        const char *end = content;
        bool escapes = false;
        for (; *end != '"'; ++end) {
            if (*end == '\\') {
                escapes = true;
                ++end;
            }
        }
        const std::string_view quoted(content - 1, static_cast<size_t>(end - content) + 2);
        if (!escapes)
            return addString(quoted);
        std::string_view unescaped;
        return !field.unescaped_key().get(unescaped) && addUnescaped(quoted, unescaped);
    }

    template <typename Value>
    bool readString(Value &value, std::string_view quoted) {
        if (quoted.size() < 2 || quoted.back() != '"')
            return false;
        if (!std::memchr(quoted.data(), '\\', quoted.size())) {
            // Consumed, since skipping a string would take a colon behind it for a member's.
            ondemand::raw_json_string raw;
            return !value.get_raw_json_string().get(raw) && addString(quoted);
        }
        std::string_view unescaped;
        return !value.get_string().get(unescaped) && addUnescaped(quoted, unescaped);
    }

    bool addScalar(Kind kind, std::string_view raw, bool valid) {
        if (valid)
            addNode(kind, raw);
        return valid;
    }

    bool addString(std::string_view quoted) {
        JsonNode &node = m_tree.nodes[addNode(Kind::string, quoted)];
        node.contentOffset = node.offset + 1;
        node.contentLength = node.length - 2;
        return true;
    }

    bool addUnescaped(std::string_view quoted, std::string_view content) {
        // The text is UTF-8, so a surrogate in the content can only come from half a pair of escapes.
        for (size_t at = content.find('\xed'); at != content.npos; at = content.find('\xed', at + 1)) {
            if (at + 1 < content.size() && static_cast<uchar>(content[at + 1]) >= 0xa0)
                return false;
        }
        JsonNode &node = m_tree.nodes[addNode(Kind::string, quoted)];
        node.escaped = true;
        node.contentOffset = static_cast<quint32>(m_tree.unescaped.size());
        node.contentLength = static_cast<quint32>(content.size());
        m_tree.unescaped.append(content);
        return true;
    }

    size_t addNode(Kind kind, std::string_view raw) {
        const size_t index = m_tree.nodes.size();
        m_tree.nodes.push_back({.offset = static_cast<quint32>(raw.data() - m_tree.text.get()),
                                .length = static_cast<quint32>(raw.size()),
                                .contentOffset = 0,
                                .contentLength = 0,
                                .next = static_cast<quint32>(index + 1),
                                .kind = kind,
                                .escaped = false});
        return index;
    }

    /// simdjson stands at the token behind the closing bracket, or at the end of the text.
    bool closeContainer(size_t index, quint32 count) {
        const char *end = nullptr;
        if (m_document.current_location().get(end))
            end = m_tree.text.get() + m_tree.size;
        JsonNode &node = m_tree.nodes[index];
        const char *const begin = m_tree.text.get() + node.offset;
        node.length = static_cast<quint32>(trimmed({begin, static_cast<size_t>(end - begin)}).size());
        node.contentLength = count;
        node.next = static_cast<quint32>(m_tree.nodes.size());
        return true;
    }

    Json::Tree &m_tree;
    ondemand::document &m_document;
};

qsizetype readWith(ondemand::parser &parser, Json::Tree &tree) {
    const size_t size = tree.size;
    if (parser.capacity() < size && parser.allocate(std::bit_ceil(std::max<size_t>(size, 1024))))
        return 0;
    ondemand::document document;
    if (parser.iterate(tree.text.get(), size, size + simdjson::SIMDJSON_PADDING).get(document))
        return 0;
    if (Reader(tree, document).readDocument())
        return -1;
    const char *place = nullptr;
    return document.current_location().get(place) ? qsizetype(size) : place - tree.text.get();
}

}  // namespace

qsizetype readJson(QByteArrayView text, Json::Tree &tree) {
    if (text.isEmpty())
        return 0;
    const auto size = static_cast<size_t>(text.size());
    tree.size = static_cast<quint32>(size);
    tree.text = std::make_unique_for_overwrite<char[]>(size + simdjson::SIMDJSON_PADDING);
    std::memcpy(tree.text.get(), text.data(), size);
    std::memset(tree.text.get() + size, 0, simdjson::SIMDJSON_PADDING);
    tree.nodes.reserve(size / 10 + 4);
    if (size > sharedParserBytes) {
        ondemand::parser parser;
        return readWith(parser, tree);
    }
    thread_local ondemand::parser parser;
    return readWith(parser, tree);
}

}  // namespace td::base
