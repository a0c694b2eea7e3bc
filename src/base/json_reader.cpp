// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_reader.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <new>
#include <string_view>
#include <vector>

#include <simdjson.h>

#include "base/json_grammar.h"
#include "base/json_tree.h"

namespace td::base {

namespace {

namespace ondemand = simdjson::ondemand;
using Kind = JsonView::Kind;

/// Documents up to this many bytes share one Workspace for each thread; that of a larger one, which
/// takes about ten times its size, is freed at once.
constexpr size_t sharedWorkspaceBytes = 256 * 1024;

/// What reading needs, kept from one document to the next: a token costs one allocation.
struct Workspace {
    ondemand::parser parser;
    std::vector<char> text;  ///< the document, with simdjson's padding behind it
    std::vector<JsonNode> nodes;
    std::string unescaped;
};

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
    Reader(std::string_view text, Workspace &workspace, ondemand::document &document)
        : m_text(text), m_nodes(workspace.nodes), m_unescaped(workspace.unescaped), m_document(document) {}

    bool readDocument() {
        if (!readValue(m_document, 0))
            return false;
        const JsonNode &root = m_nodes.front();
        if (root.kind == Kind::array || root.kind == Kind::object)
            return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS;
        // A scalar's token was not consumed. It must reach to the end of the text.
        const std::string_view token = tokenOf(m_document);
        return token.data() + token.size() == m_text.data() + m_text.size();
    }

private:
    template <typename Value>
    bool readValue(Value &&value, int depth) {
        ondemand::json_type type{};
        if (value.type().get(type))
            return false;
        const std::string_view token = trimmed(tokenOf(value));
        switch (type) {
            case ondemand::json_type::array:
                return depth < Json::maxDepth && readArray(value, token.data(), depth + 1);
            case ondemand::json_type::object:
                return depth < Json::maxDepth && readObject(value, token.data(), depth + 1);
            case ondemand::json_type::string:
                return readString(value, token);
            case ondemand::json_type::number:
                return addScalar(Kind::number, token, isJsonNumber({token.data(), qsizetype(token.size())}));
            case ondemand::json_type::boolean:
                return addScalar(Kind::boolean, token, token == "true" || token == "false");
            case ondemand::json_type::null:
                return addScalar(Kind::null, token, token == "null");
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
            if (result.error() || !readValue(result.value_unsafe(), depth))
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
            if (result.error())
                return false;
            // In place: taking it out of the result costs more than reading it.
            ondemand::field &&field = std::move(result).value_unsafe();
            if (!readName(field) || !readValue(field.value(), depth))
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
        JsonNode &node = m_nodes[addNode(Kind::string, quoted)];
        node.contentOffset = node.offset + 1;
        node.contentLength = node.length - 2;
        return true;
    }

    bool addUnescaped(std::string_view quoted, std::string_view content) {
        // The text is UTF-8, so a surrogate in the content can only come from half a pair of escapes.
        for (size_t at = content.find('\xed'); at != std::string_view::npos;
             at = content.find('\xed', at + 1)) {
            if (at + 1 < content.size() && static_cast<uchar>(content[at + 1]) >= 0xa0)
                return false;
        }
        JsonNode &node = m_nodes[addNode(Kind::string, quoted)];
        node.escaped = true;
        node.contentOffset = static_cast<quint32>(m_unescaped.size());
        node.contentLength = static_cast<quint32>(content.size());
        m_unescaped.append(content);
        return true;
    }

    size_t addNode(Kind kind, std::string_view raw) {
        const size_t index = m_nodes.size();
        m_nodes.push_back({.offset = static_cast<quint32>(raw.data() - m_text.data()),
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
            end = m_text.data() + m_text.size();
        JsonNode &node = m_nodes[index];
        const char *const begin = m_text.data() + node.offset;
        node.length = static_cast<quint32>(trimmed({begin, static_cast<size_t>(end - begin)}).size());
        node.contentLength = count;
        node.next = static_cast<quint32>(m_nodes.size());
        return true;
    }

    const std::string_view m_text;
    std::vector<JsonNode> &m_nodes;
    std::string &m_unescaped;
    ondemand::document &m_document;
};

JsonReading readWith(Workspace &space, std::string_view text) {
    const size_t size = text.size();
    const size_t room = std::bit_ceil(std::max<size_t>(size, 1024));
    if (space.parser.capacity() < size && space.parser.allocate(room))
        return {};
    if (space.text.size() < size + simdjson::SIMDJSON_PADDING)
        space.text.resize(room + simdjson::SIMDJSON_PADDING);
    space.nodes.clear();
    space.nodes.reserve(size / 10 + 4);
    space.unescaped.clear();
    char *const copy = space.text.data();
    std::memcpy(copy, text.data(), size);
    std::memset(copy + size, 0, simdjson::SIMDJSON_PADDING);
    ondemand::document document;
    JsonReading reading;
    if (!space.parser.iterate(copy, size, size + simdjson::SIMDJSON_PADDING).get(document)) {
        if (Reader({copy, size}, space, document).readDocument()) {
            reading.tree = Json::Tree::create(text, space.nodes, space.unescaped);
        } else {
            const char *place = nullptr;
            reading.stopped = document.current_location().get(place) ? qsizetype(size) : place - copy;
        }
    }
    // Documents hold tokens, and this buffer outlives them.
    std::memset(copy, 0, size);
    std::fill(space.unescaped.begin(), space.unescaped.end(), '\0');
    return reading;
}

}  // namespace

const Json::Tree *Json::Tree::create(std::string_view text, std::span<const JsonNode> nodes,
                                     std::string unescaped) {
    static_assert(sizeof(Tree) % alignof(JsonNode) == 0);
    char *const block = static_cast<char *>(::operator new(sizeof(Tree) + nodes.size_bytes() + text.size()));
    std::memcpy(block + sizeof(Tree), nodes.data(), nodes.size_bytes());
    std::memcpy(block + sizeof(Tree) + nodes.size_bytes(), text.data(), text.size());
    return new (block)
        Tree(static_cast<quint32>(text.size()), static_cast<quint32>(nodes.size()), std::move(unescaped));
}

JsonReading readJson(QByteArrayView text) {
    if (text.isEmpty())
        return {};
    const std::string_view whole(text.data(), static_cast<size_t>(text.size()));
    if (whole.size() > sharedWorkspaceBytes) {
        Workspace space;
        return readWith(space, whole);
    }
    thread_local Workspace space;
    return readWith(space, whole);
}

}  // namespace td::base
