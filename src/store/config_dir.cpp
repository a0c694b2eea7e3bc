// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config_dir.h"

#include <cerrno>

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "store/system_error.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

namespace {
QString platformFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/tokendesk"_L1;
}

/// True when the folder is there afterwards; else errno says why not.
bool makeOne(const QByteArray &path) {
    if (::mkdir(path.constData(), 0700) == 0)
        return true;
    const int why = errno;
    struct stat info = {};
    if (::stat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode))
        return true;
    errno = why == EEXIST ? ENOTDIR : why;
    return false;
}
}  // namespace

ConfigDir::ConfigDir(const QString &given)
    : m_path(QDir::cleanPath(QFileInfo(given.isEmpty() ? platformFolder() : given).absoluteFilePath())) {}

QString ConfigDir::profilesFile() const {
    return m_path + "/profiles.json"_L1;
}

QString ConfigDir::servicesFolder() const {
    return m_path + "/services"_L1;
}

QString ConfigDir::vaultFile() const {
    return m_path + "/vault.db"_L1;
}

QString ConfigDir::historyFile() const {
    return m_path + "/history.db"_L1;
}

QString ConfigDir::locksFolder() const {
    return m_path + "/locks"_L1;
}

base::Result<void> ConfigDir::create() const {
    return makePrivateFolder(m_path);
}

base::Result<void> makePrivateFolder(const QString &path) {
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    // From the top down; a folder that is there may lie below one we may not write to.
    for (qsizetype end = 1; end > 0;) {
        end = absolute.indexOf(u'/', end + 1);
        const QByteArray part = QFile::encodeName(absolute.left(end));
        if (!makeOne(part) && end < 0)
            return systemFailure(StoreFault::store_folder, path, errno);
    }
    return {};
}

}  // namespace td::store
