// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/error.h"
#include "service/definition.h"

namespace td::service {

/// The services known to this run: the built-in ones, then the user's, each with where it came from.
class Catalog {
public:
    struct Entry {
        QString file;           ///< as the user knows it
        Definition definition;  ///< its id alone may be set when there is an error
        base::Error error;      ///< null when the definition is in use
        bool builtIn = false;
    };

    enum class Origin { built_in, user };

    /// Reads \a text and adds it. A bad one, and a user's that takes an id already in use, is kept with its
    /// error.
    void add(const QString &file, QByteArrayView text, Origin origin);
    /// Notes a file that could not even be read.
    void addFailure(const QString &file, base::Error error);

    const std::vector<Entry> &entries() const { return m_entries; }
    /// The usable definition called \a id, or null. Valid as long as nothing is added.
    const Definition *service(QByteArrayView id) const;
    QList<QByteArray> ids() const;

private:
    std::vector<Entry> m_entries;
};

}  // namespace td::service
