// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractItemModel>
#include <QHash>

#include "base/json.h"
#include "token/time.h"
#include "words/language.h"

namespace td::gui {

/// A JSON document as a tree: name, value, type. Text from outside is made visible; numbers keep their exact
/// text. A node's children are made when they are first asked for.
class JsonTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { nameColumn, valueColumn, typeColumn, columns };

    explicit JsonTreeModel(words::Language language, QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Null: an empty tree. \a times: the pointers of numbers that are points in time, and their units; the
    /// time stands beside the number.
    void setDocument(const base::Json &document, const QHash<QByteArray, token::Unit> &times = {});
    void setLanguage(words::Language language);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    const Node *nodeAt(const QModelIndex &index) const;
    void tellWords(const QModelIndex &parent);
    QString value(const Node &node) const;
    QString type(const Node &node) const;

    base::Json m_document;
    QHash<QByteArray, token::Unit> m_times;
    std::unique_ptr<Node> m_root;  ///< what stands around the document; never null
    words::Language m_language;
};

}  // namespace td::gui
