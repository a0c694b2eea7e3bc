// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/json.h"

namespace td::base {

/// One value or member name. Nodes stand in document order: a container is followed by its
/// elements, a member is the node of its name and then that of its value.
struct JsonNode {
    quint32 offset;         ///< of the first byte, in Tree::text
    quint32 length;         ///< in bytes, as written
    quint32 contentOffset;  ///< of a string's content: in Tree::unescaped when `escaped`, else in Tree::text
    quint32 contentLength;  ///< of a string: in bytes; of a container: elements or members
    quint32 next;           ///< index of the first node that is not part of this value
    JsonView::Kind kind;
    bool escaped;
};

struct Json::Tree {
    std::unique_ptr<char[]> text;  ///< with simdjson's padding behind it
    quint32 size = 0;
    std::vector<JsonNode> nodes;  ///< the root is the first
    std::string unescaped;        ///< the contents of those strings that hold an escape

    QByteArrayView raw(const JsonNode &node) const {
        return {text.get() + node.offset, qsizetype(node.length)};
    }
    QByteArrayView content(const JsonNode &node) const {
        const char *from = node.escaped ? unescaped.data() : text.get();
        return {from + node.contentOffset, qsizetype(node.contentLength)};
    }
};

}  // namespace td::base
