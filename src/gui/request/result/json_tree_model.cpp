// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/request/result/json_tree_model.h"

#include "words/text/keyword.h"
#include "words/text/mask.h"
#include "words/text/punctuation.h"
#include "words/text/visible.h"
#include "words/time/time_text.h"

namespace td::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *context = "json";
/// A cell need not hold more; the raw text does.
constexpr qsizetype mostCharacters = 2000;

QString shortened(const QString &text) {
    return text.size() > mostCharacters ? text.left(mostCharacters) + u"…"_s : text;
}

QString typeName(base::JsonView::Kind kind) {
    switch (kind) {
        case base::JsonView::Kind::null:
            return u"null"_s;
        case base::JsonView::Kind::boolean:
            return u"boolean"_s;
        case base::JsonView::Kind::number:
            return u"number"_s;
        case base::JsonView::Kind::string:
            return u"string"_s;
        case base::JsonView::Kind::array:
            return u"array"_s;
        case base::JsonView::Kind::object:
            return u"object"_s;
        case base::JsonView::Kind::absent:
            break;
    }
    return u"absent"_s;
}

}  // namespace

struct JsonTreeModel::Node {
    base::JsonView value;
    QString name;
    QByteArray pointer;  ///< RFC 6901
    const Node *parent = nullptr;
    int row = 0;
    mutable std::vector<std::unique_ptr<Node>> children;
    mutable bool filled = false;

    void add(const QString &childName, const QByteArray &step, base::JsonView child) const {
        auto node = std::make_unique<Node>();
        node->value = child;
        node->name = childName;
        node->pointer = pointer + step;
        node->parent = this;
        node->row = static_cast<int>(children.size());
        children.push_back(std::move(node));
    }

    const std::vector<std::unique_ptr<Node>> &all() const {
        if (filled)
            return children;
        filled = true;
        children.reserve(static_cast<size_t>(value.size()));
        for (const auto &member : value) {
            if (value.isObject())
                add(words::visible(QString::fromUtf8(member.name())), base::pointerTo(member.name()),
                    member.value());
            else
                add(u"[%1]"_s.arg(children.size()), '/' + QByteArray::number(children.size()),
                    member.value());
        }
        return children;
    }
};

JsonTreeModel::JsonTreeModel(words::Language language, QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>()), m_language(language) {}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setDocument(const base::Json &document, const QHash<QByteArray, token::Unit> &times) {
    beginResetModel();
    m_document = document;
    m_times = times;
    m_root = std::make_unique<Node>();
    const base::JsonView root = m_document.root();
    m_root->value = root;
    // A document that is one plain value is a row of its own.
    if (root.exists() && !root.isObject() && !root.isArray()) {
        m_root->filled = true;
        m_root->add({}, {}, root);
    }
    endResetModel();
}

void JsonTreeModel::setLanguage(words::Language language) {
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    tellWords({});
}

void JsonTreeModel::tellWords(const QModelIndex &parent) {
    const Node *node = nodeAt(parent);
    if (!node->filled || node->children.empty())
        return;
    const int last = static_cast<int>(node->children.size()) - 1;
    Q_EMIT dataChanged(index(0, nameColumn, parent), index(last, typeColumn, parent));
    for (int row = 0; row <= last; ++row)
        tellWords(index(row, nameColumn, parent));
}

const JsonTreeModel::Node *JsonTreeModel::nodeAt(const QModelIndex &index) const {
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const {
    const Node *node = nodeAt(parent);
    if (parent.column() > 0 || row < 0 || column < 0 || column >= columns ||
        static_cast<size_t>(row) >= node->all().size())
        return {};
    return createIndex(row, column, node->all().at(static_cast<size_t>(row)).get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const {
    const Node *node = child.isValid() ? nodeAt(child)->parent : nullptr;
    if (!node || node == m_root.get())
        return {};
    return createIndex(node->row, 0, node);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->all().size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const {
    return columns;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const {
    if (!parent.isValid())
        return !m_root->all().empty();
    return parent.column() == 0 && nodeAt(parent)->value.size() > 0;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Node &node = *nodeAt(index);
    switch (index.column()) {
        case nameColumn:
            return words::withMask(shortened(node.name), m_language);
        case valueColumn:
            return value(node);
        default:
            return type(node);
    }
}

QString JsonTreeModel::value(const Node &node) const {
    if (node.value.isArray() || node.value.isObject())
        return words::translate(context, QT_TRANSLATE_N_NOOP("json", "%n item(s)"), m_language,
                                static_cast<int>(node.value.size()));
    if (node.value.isString())
        return words::withMask(shortened(words::visible(node.value.toString().left(mostCharacters + 1))),
                               m_language);
    const QString raw = shortened(QString::fromUtf8(node.value.raw()));
    const auto unit = m_times.constFind(node.pointer);
    if (unit == m_times.constEnd())
        return raw;
    const base::Result<qint64> time = token::readTime(node.value, *unit);
    return time ? words::withBrackets(raw, words::localTime(*time), m_language) : raw;
}

QString JsonTreeModel::type(const Node &node) const {
    return words::keyword(typeName(node.value.kind()), m_language);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    constexpr const char *titles[] = {QT_TRANSLATE_NOOP("json", "Name"), QT_TRANSLATE_NOOP("json", "Value"),
                                      QT_TRANSLATE_NOOP("json", "Type")};
    return section >= 0 && section < columns ? words::translate(context, titles[section], m_language)
                                             : QVariant();
}

}  // namespace td::gui
