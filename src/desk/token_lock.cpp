// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/token_lock.h"

#include <QSet>

#include "store/config_dir.h"
#include "token/identity.h"

namespace td::desk {

using namespace Qt::Literals::StringLiterals;

base::Result<std::vector<store::FileLock>> lockTokens(const service::Endpoint &endpoint,
                                                      const service::Values &values, const QString &folder) {
    std::vector<store::FileLock> locks;
    if (!endpoint.rotates() || folder.isEmpty())
        return locks;
    if (const base::Result<void> made = store::makePrivateFolder(folder); !made)
        return base::failure(made.error());
    QSet<QByteArray> held;
    for (auto used = endpoint.refresh->parameters.begin(); used != endpoint.refresh->parameters.end();
         ++used) {
        const QByteArray name = token::fingerprint(values.value(used.key()).reveal());
        if (held.contains(name))
            continue;
        base::Result<store::FileLock> lock =
            store::FileLock::acquire(folder + u'/' + QString::fromLatin1(name), 0);
        if (!lock && base::is(lock.error(), store::StoreFault::store_locked)) {
            return base::failure(DeskFault::desk_token_busy,
                                 {{u"parameter"_s, QString::fromUtf8(used.key())}});
        }
        if (!lock)
            return base::failure(lock.error());
        held.insert(name);
        locks.push_back(std::move(*lock));
    }
    return locks;
}

}  // namespace td::desk
