// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other program of test_several_programs: writes until it is done, or killed.
//   add FOLDER NAME COUNT   adds COUNT profiles to the file in FOLDER, called NAME 1 and so on
//   rewrite FILE            writes FILE over and over, a byte on standard output after each time
//   rewrap FILE             changes the passphrase of the vault FILE from "one" to "two" and back, over and
//                           over, a byte on standard output after each time
//   hold FILE               takes the lock FILE, says so with a byte, and keeps it until killed
#include <array>
#include <cstdio>

#include <unistd.h>

#include "store/desk_folder.h"
#include "store/durable_file.h"
#include "store/file_lock.h"
#include "store/vault_folder.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {
void sayReady() {
    std::putchar('.');
    std::fflush(stdout);
}

int add(const QString &folder, const QString &name, int count) {
    const service::Catalog catalog = test::twoServices();
    const test::StoppedClock clock;
    const store::ProfileFile file(folder + "/profiles.json"_L1, catalog, clock);
    for (int i = 1; i <= count; ++i) {
        auto saved = file.add(test::ticketProfile(name + u' ' + QString::number(i)));
        // On a busy machine the other may hold the lock for long. To be told so is no loss: try again, as
        // told.
        while (!saved && base::is(saved.error(), store::StoreFault::store_locked))
            saved = file.add(test::ticketProfile(name + u' ' + QString::number(i)));
        if (!saved) {
            std::fprintf(stderr, "%s\n", saved.error().code.constData());
            return 1;
        }
    }
    return 0;
}

int rewrite(const QString &path) {
    for (char fill = 'a';; fill = fill == 'z' ? 'a' : static_cast<char>(fill + 1)) {
        if (!store::writeDurably(path, QByteArray(100'000, fill)))
            return 1;
        sayReady();
    }
}

int rewrap(const QString &path) {
    auto found = store::SealedDatabase::find(path, test::vaultTimeMs);
    if (!found || !found->vault)
        return 1;
    store::SealedDatabase &vault = *found->vault;
    if (!vault.unlock(test::passphraseKey("one", vault)) && !vault.unlock(test::passphraseKey("two", vault)))
        return 1;
    const std::array keys{test::passphraseKey("one"), test::passphraseKey("two")};
    for (std::size_t next = 0;; next = 1 - next) {
        const auto generation = vault.reserveGeneration();
        if (!generation || !vault.rewrap(keys.at(next), *generation))
            return 1;
        sayReady();
    }
}

int hold(const QString &path) {
    const auto lock = store::FileLock::acquire(path);
    if (!lock)
        return 1;
    sayReady();
    for (;;)
        ::pause();
}
}  // namespace

int main(int argc, char **argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const QString role = words.value(0);
    if (role == "add"_L1 && words.size() == 4)
        return add(words.at(1), words.at(2), words.at(3).toInt());
    if (role == "rewrite"_L1 && words.size() == 2)
        return rewrite(words.at(1));
    if (role == "rewrap"_L1 && words.size() == 2)
        return rewrap(words.at(1));
    if (role == "hold"_L1 && words.size() == 2)
        return hold(words.at(1));
    return 2;
}
