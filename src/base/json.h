// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QExplicitlySharedDataPointer>
#include <QList>
#include <QObject>
#include <QString>

#include "base/result.h"

namespace td::base {
Q_NAMESPACE

/// Why a text is not JSON. Every one carries `line` and `column` (from 1; a column is a character,
/// not a byte) and `offset` (bytes, from 0), except json_too_large: `bytes` and `limit`.
enum class JsonFault {
    json_empty,              ///< nothing but white space
    json_too_large,          ///< over Json::maxBytes
    json_too_deep,           ///< over Json::maxDepth; value `limit`
    json_bad_utf8,           ///< RFC 3629
    json_byte_order_mark,    ///< RFC 8259 section 8.1
    json_bad_literal,        ///< a word that is none of true, false, null
    json_bad_number,         ///< RFC 8259 section 6
    json_bad_escape,         ///< section 7: an unknown escape
    json_lone_surrogate,     ///< a \\u escape that is half of a pair
    json_control_character,  ///< a bare character below U+0020 within a string
    json_unterminated_string,
    json_unterminated,    ///< the text ends inside an array or object
    json_expected_value,  ///< value `found`
    json_expected_name,   ///< an object member must begin with a string
    json_expected_colon,
    json_expected_comma,  ///< `,` or the closing bracket
    json_trailing_text,   ///< something follows the document
};
Q_ENUM_NS(JsonFault)

class JsonView;
struct JsonNode;

/// A JSON document (RFC 8259), read strictly and kept without loss: member order, duplicate names
/// and the exact text of numbers. Immutable; copies share one tree.
class Json {
public:
    static constexpr qsizetype maxBytes = 1 << 20;
    static constexpr int maxDepth = 64;  ///< arrays and objects within each other

    /// No document: root() does not exist.
    Json();
    Json(const Json &other);
    Json(Json &&other) noexcept;
    Json &operator=(const Json &other);
    Json &operator=(Json &&other) noexcept;
    ~Json();

    /// Reads \a text, which must be one JSON value with nothing but white space around it.
    static Result<Json> parse(QByteArrayView text);

    bool isNull() const { return !m_tree; }
    /// The outermost value; valid as long as a copy of this Json lives.
    JsonView root() const;
    /// The text exactly as it was read.
    QByteArrayView text() const;

    struct Tree;

private:
    QExplicitlySharedDataPointer<const Tree> m_tree;
};

/// One value in a Json, or the absence of one. A plain handle, passed by value; it does not keep
/// the document alive.
class JsonView {
public:
    enum class Kind { absent, null, boolean, number, string, array, object };

    JsonView() = default;

    Kind kind() const;
    bool exists() const { return kind() != Kind::absent; }
    bool isNull() const { return kind() == Kind::null; }
    bool isBool() const { return kind() == Kind::boolean; }
    bool isNumber() const { return kind() == Kind::number; }
    bool isString() const { return kind() == Kind::string; }
    bool isArray() const { return kind() == Kind::array; }
    bool isObject() const { return kind() == Kind::object; }

    /// False unless this is `true`.
    bool toBool() const;
    /// The value of a number written as an integer (no fraction, no exponent) that fits 64 bits.
    std::optional<qint64> toInt64() const;
    /// A string's content, escapes resolved, as UTF-8; empty for every other kind. May hold U+0000.
    QByteArrayView utf8() const;
    /// utf8() as text; a leading U+FEFF, which QString::fromUtf8 would drop, is kept.
    QString toString() const;
    /// This value exactly as written in the document: a number's text, a string with its quotes,
    /// a whole array or object with the white space inside it.
    QByteArrayView raw() const;
    /// Where raw() begins in the document, in bytes.
    qsizetype offset() const;

    /// Elements of an array, or members of an object; 0 for every other kind.
    qsizetype size() const;
    /// Element, or member value, by position; absent when out of range. Linear in \a index: iterate instead.
    JsonView at(qsizetype index) const;
    /// The member called \a name; of several, the last (RFC 7519 section 4); absent when there is none.
    JsonView operator[](QByteArrayView name) const;
    /// The value at \a pointer (RFC 6901; "" is this value itself); absent when there is none.
    JsonView find(QByteArrayView pointer) const;

    /// Walks elements or members in document order: `for (const auto &member : view)`, then
    /// `member.name()` (empty within an array) and `member.value()`.
    class Iterator;
    Iterator begin() const;
    Iterator end() const;

private:
    friend class Json;
    JsonView(const Json::Tree *tree, quint32 node) : m_tree(tree), m_node(node) {}
    const JsonNode *node() const;

    const Json::Tree *m_tree = nullptr;
    quint32 m_node = 0;
};

/// See JsonView::begin. Dereferences to itself.
class JsonView::Iterator {
public:
    QByteArrayView name() const;
    /// The name exactly as written, with its quotes.
    QByteArrayView rawName() const;
    JsonView value() const;

    const Iterator &operator*() const { return *this; }
    Iterator &operator++();
    bool operator!=(const Iterator &other) const { return m_node != other.m_node; }

private:
    friend class JsonView;
    Iterator(const Json::Tree *tree, quint32 node, bool named) : m_tree(tree), m_node(node), m_named(named) {}

    const Json::Tree *m_tree;
    quint32 m_node;  ///< of the name when m_named, else of the value
    bool m_named;
};

/// Names that occur more than once in the object \a object (not in objects within it), each once, in order.
QList<QByteArray> duplicateNames(JsonView object);

/// \a name as one reference token of a JSON pointer, with its leading slash (RFC 6901 section 3).
QByteArray pointerTo(QByteArrayView name);

}  // namespace td::base
