// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include "base/secret.h"
#include "service/definition_reader.h"
#include "service/plan.h"

/// What the tests of this folder share: the built-in services, and sample responses of their documents.
namespace td::test {

/// A whole file, or a resource; it must be there.
inline QByteArray contentOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// tests/data/responses/\a name.json.
inline QByteArray response(const QByteArray &name) {
    return contentOf(QStringLiteral(TD_TEST_DATA "/responses/%1.json").arg(QString::fromLatin1(name)));
}

inline const service::Definition &builtIn(const QByteArray &id) {
    static QHash<QByteArray, service::Definition> all;
    if (!all.contains(id)) {
        const auto read = service::readDefinition(
            contentOf(QStringLiteral(":/services/%1.json").arg(QString::fromLatin1(id))));
        if (!read)
            qFatal("%s: %s", id.constData(), read.error().code.constData());
        all.insert(id, *read);
    }
    return all[id];
}

/// `service.endpoint`, as on the command line.
inline const service::Endpoint &endpoint(const QByteArray &name) {
    const QList<QByteArray> parts = name.split('.');
    const service::Endpoint *found = builtIn(parts.first()).endpoint(parts.last());
    if (!found)
        qFatal("no endpoint %s", name.constData());
    return *found;
}

using Given = QList<std::pair<QByteArray, QByteArray>>;

inline service::Values values(const Given &given) {
    service::Values all;
    for (const auto &one : given)
        all.insert(one.first, base::Secret::copyOf(one.second));
    return all;
}

}  // namespace td::test
