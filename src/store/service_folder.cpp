// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_folder.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

#include <QDir>
#include <QFile>

#include "service/codes.h"
#include "store/durable_file.h"
#include "store/system_error.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;
using service::DefinitionFault;

namespace {
QStringList jsonFilesIn(const QString &folder) {
    // System: broken links and FIFOs are to be named too, not passed over.
    QStringList names = QDir(folder).entryList(
        {u"*.json"_s}, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot | QDir::CaseSensitive);
    std::sort(names.begin(), names.end());
    return names;
}

/// \a error, of reading \a file, as the catalog states it.
base::Error definitionError(const QString &file, const base::Error &error) {
    if (base::is(error, StoreFault::store_too_large))
        return base::error(DefinitionFault::definition_too_large,
                           {{u"file"_s, file}, {u"limit"_s, maxDefinitionBytes}});
    const QString detail = error.values.value(u"detail"_s, error.values.value(u"kind"_s)).toString();
    return base::error(DefinitionFault::definition_unreadable,
                       {{u"file"_s, file}, {u"detail"_s, detail}, {u"reason"_s, QVariant::fromValue(error)}});
}
}  // namespace

void addBuiltInServices(service::Catalog &catalog) {
    const QString folder = u":/services"_s;
    for (const QString &name : jsonFilesIn(folder)) {
        QFile file(folder + u'/' + name);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);  // compiled into the program
        Q_UNUSED(opened)
        catalog.add(name, file.readAll(), service::Catalog::Origin::built_in);
    }
}

void addUserServices(service::Catalog &catalog, const QString &folder) {
    const FileDescriptor opened(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen() && errno == ENOENT)
        return;
    if (!opened.isOpen()) {
        const base::Error reason = systemFailure(StoreFault::store_folder, folder, errno).value();
        catalog.addFailure(folder, definitionError(folder, reason));
        return;
    }
    for (const QString &name : jsonFilesIn(folder)) {
        const QString path = QDir(folder).filePath(name);
        const auto text = readFile(path, maxDefinitionBytes);
        if (text)
            catalog.add(path, *text, service::Catalog::Origin::user);
        else
            catalog.addFailure(path, definitionError(path, text.error()));
    }
}

}  // namespace td::store
