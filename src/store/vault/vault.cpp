// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vault.h"

namespace td::store {

using namespace Qt::Literals::StringLiterals;

Vault::Vault() : m_thread(u"vault"_s) {}

Vault::~Vault() = default;

template <typename Open>
base::Result<void> Vault::take(Open open) {
    const base::Result<void> done =
        m_thread.ask([&](std::optional<SealedDatabase> &database) -> base::Result<void> {
            base::Result<SealedDatabase> opened = open();
            if (!opened)
                return base::failure(opened.error());
            database.emplace(std::move(*opened));
            return {};
        });
    if (done)
        learn();
    return done;
}

void Vault::learn() {
    ask([this](SealedDatabase &database) {
        m_isDurable = database.isDurable();
        m_vaultId = database.vaultId();
        m_wrapped = database.wrapped();
        return true;
    });
}

base::Result<Vault::Found> Vault::find(const QString &path, qint64 nowMs) {
    std::unique_ptr<Vault> vault(new Vault);
    base::Error notice;
    const auto isThere =
        vault->m_thread.ask([&](std::optional<SealedDatabase> &database) -> base::Result<bool> {
            base::Result<SealedDatabase::Found> looked = SealedDatabase::find(path, nowMs);
            if (!looked)
                return base::failure(looked.error());
            notice = looked->notice;
            if (looked->vault)
                database.emplace(std::move(*looked->vault));
            return database.has_value();
        });
    if (!isThere)
        return base::failure(isThere.error());
    if (!*isThere)
        return Found{nullptr, notice};
    vault->learn();
    return Found{std::move(vault), notice};
}

base::Result<std::unique_ptr<Vault>> Vault::create(const QString &path, const QByteArray &vaultId,
                                                   const WrappingKey &key, qint64 nowMs) {
    std::unique_ptr<Vault> vault(new Vault);
    if (const auto done = vault->take([&] { return SealedDatabase::create(path, vaultId, key, nowMs); });
        !done)
        return base::failure(done.error());
    return vault;
}

base::Result<std::unique_ptr<Vault>> Vault::forSession(qint64 nowMs) {
    std::unique_ptr<Vault> vault(new Vault);
    if (const auto done = vault->take([&] { return SealedDatabase::inMemory(nowMs); }); !done)
        return base::failure(done.error());
    return vault;
}

base::Result<void> Vault::unlock(const WrappingKey &key) const {
    return ask([&](SealedDatabase &database) { return database.unlock(key); });
}

base::Result<void> Vault::rewrap(const WrappingKey &key, qint64 generation) {
    base::Result<void> done = ask([&](SealedDatabase &database) { return database.rewrap(key, generation); });
    learn();
    return done;
}

}  // namespace td::store
