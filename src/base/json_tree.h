// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <QSharedData>

#include "base/json.h"

namespace td::base {

/// One value or member name. Nodes stand in document order: a container is followed by its
/// elements, a member is the node of its name and then that of its value.
struct JsonNode {
    quint32 offset;         ///< of the first byte, in the text
    quint32 length;         ///< in bytes, as written
    quint32 contentOffset;  ///< of a string's content: in Tree::unescaped when `escaped`, else in the text
    quint32 contentLength;  ///< of a string: in bytes; of a container: elements or members
    quint32 next;           ///< index of the first node that is not part of this value
    JsonView::Kind kind;
    bool escaped;
};

/// A document in one block of memory: this, then the nodes, then the text. Made by readJson.
struct Json::Tree final : QSharedData {
    /// A tree of \a nodes, whose places are in \a text.
    static const Tree *create(std::string_view text, std::span<const JsonNode> nodes, std::string unescaped);

    const JsonNode *nodes() const { return reinterpret_cast<const JsonNode *>(this + 1); }
    const char *text() const { return reinterpret_cast<const char *>(nodes() + nodeCount); }

    QByteArrayView raw(const JsonNode &node) const { return {text() + node.offset, qsizetype(node.length)}; }
    QByteArrayView content(const JsonNode &node) const {
        const char *from = node.escaped ? unescaped.data() : text();
        return {from + node.contentOffset, qsizetype(node.contentLength)};
    }

    // Its size is not sizeof(Tree), and only create() knows it.
    static void *operator new(size_t) = delete;
    static void *operator new(size_t, void *place) { return place; }
    static void operator delete(void *block) { ::operator delete(block); }
    static void operator delete(void *, void *) {}

    const quint32 size;           ///< of the text
    const quint32 nodeCount;      ///< the root is the first
    const std::string unescaped;  ///< the contents of those strings that hold an escape

private:
    Tree(quint32 textSize, quint32 count, std::string contents)
        : size(textSize), nodeCount(count), unescaped(std::move(contents)) {}
};

}  // namespace td::base
