// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/catalog.h"

#include <algorithm>

#include "service/codes.h"
#include "service/definition_reader.h"

namespace td::service {

using namespace Qt::Literals::StringLiterals;

void Catalog::add(const QString &file, QByteArrayView text, Origin origin) {
    Entry entry{file, {}, {}, origin == Origin::built_in};
    base::Result<Definition> definition = readDefinition(text);
    if (!definition) {
        entry.error = definition.error();
        m_entries.push_back(std::move(entry));
        return;
    }
    entry.definition = std::move(*definition);
    const auto holder = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &other) {
        return other.error.isNull() && other.definition.id == entry.definition.id;
    });
    if (holder != m_entries.end()) {
        const QVariantMap values{{u"pointer"_s, u"/id"_s},
                                 {u"found"_s, QString::fromUtf8(entry.definition.id)},
                                 {u"file"_s, holder->file}};
        Definition nothing;
        nothing.id = entry.definition.id;
        entry.definition = std::move(nothing);
        entry.error = holder->builtIn ? base::error(DefinitionFault::definition_shadows, values)
                                      : base::error(DefinitionFault::definition_id_taken, values);
    }
    m_entries.push_back(std::move(entry));
}

void Catalog::addFailure(const QString &file, base::Error error) {
    m_entries.push_back({file, {}, std::move(error), false});
}

const Definition *Catalog::service(QByteArrayView id) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.error.isNull() && entry.definition.id == id;
    });
    return found == m_entries.end() ? nullptr : &found->definition;
}

QList<QByteArray> Catalog::ids() const {
    QList<QByteArray> all;
    for (const Entry &entry : m_entries) {
        if (entry.error.isNull())
            all.append(entry.definition.id);
    }
    return all;
}

}  // namespace td::service
