// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <vector>

#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>

#include "bench.h"
#include "store/vault/exchange_table.h"
#include "store/vault/token_table.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 nowMs = 1'795'254'000'000;

double secondsOf(const std::function<void()> &work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The time that 95 of 100 of 400 runs of \a work stay under.
double p95(const std::function<void(int)> &work) {
    constexpr int runs = 400;
    std::vector<double> times;
    times.reserve(runs);
    for (int i = 0; i < runs; ++i)
        times.push_back(secondsOf([&] { work(i); }));
    std::sort(times.begin(), times.end());
    return times.at(times.size() * 95 / 100);
}

store::SealedDatabase vaultIn(const QTemporaryDir &folder) {
    auto vault =
        store::SealedDatabase::create(folder.filePath(u"vault.db"_s), store::SealedDatabase::newVaultId(),
                                      store::keyFromKeychain(store::randomKey()), nowMs);
    if (!vault)
        qFatal("%s", vault.error().code.constData());
    return std::move(*vault);
}

QList<store::NewToken> pairNumber(int number) {
    const QByteArray text = QByteArray(600, 'x') + QByteArray::number(number);
    return {{"access_token", base::Secret("fake-access-" + text), {nowMs, {}, nowMs + number}},
            {"refresh_token", base::Secret("fake-refresh-" + text), {nowMs, {}, nowMs + number}}};
}

/// From the arrival of a reply of 1.5 KiB to new tokens that a power failure does not take: two transactions.
void replyToDurable(const char *subject) {
    // Where people keep their configuration; the temporary folder may be in memory.
    const QTemporaryDir folder(u"bench-vault-XXXXXX"_s);
    const store::SealedDatabase vault = vaultIn(folder);
    const store::ExchangeTable exchanges(vault);
    const base::Reply reply{200, {}, QByteArray(1500, 'x')};
    bool isWell = store::TokenTable(vault).add({u"p"_s, u"p"_s, "s", {}, pairNumber(0)}, nowMs).has_value();
    std::vector<qint64> begun;
    for (int i = 0; i < 400; ++i) {
        store::NewExchange exchange;
        exchange.id = store::randomRowId();
        exchange.profileId = u"p"_s;
        exchange.uses = {"fake"};
        isWell = isWell && exchanges.begin(exchange, false);
        begun.push_back(exchange.id);
    }
    const double ours = p95([&](int number) {
        const qint64 id = begun.at(static_cast<std::size_t>(number));
        store::ExchangeEnd end;
        end.outcome = "success";
        end.keep = store::ExchangeEnd::Keep::in_its_grant;
        end.tokens = pairNumber(number + 1);
        isWell = isWell && exchanges.noteReply(id, {reply}, nowMs) && exchanges.end(id, end);
    });
    QFile plain(folder.filePath(u"plain"_s));
    isWell = isWell && plain.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const double twoSyncs = p95([&](int) {
        for (int i = 0; i < 2; ++i) {
            isWell = isWell && plain.write(reply.body) == reply.body.size() && ::fsync(plain.handle()) == 0;
        }
    });
    if (!isWell)
        qFatal("The vault could not be written.");
    bench::report(subject, ours, "two writes and syncs", twoSyncs);
}

/// 10,000 saved tokens, opened one by one.
void tenThousand(const char *subject) {
    const QTemporaryDir folder;
    const store::SealedDatabase vault = vaultIn(folder);
    const store::TokenTable tokens(vault);
    auto all = store::Database::Transaction::begin(vault.database());
    bool isWell = all.has_value();
    for (int i = 0; i < 5'000; ++i)
        isWell = isWell && tokens.insertGrant({u"p"_s, u"p"_s, "s", {}, pairNumber(i)}, nowMs);
    isWell = isWell && all->commit();
    const double ours = secondsOf([&] {
        QList<base::Error> altered;
        const auto found = tokens.all(altered);
        isWell = isWell && found && found->size() == 10'000 && altered.isEmpty();
    });
    const double plain = secondsOf([&] {
        const auto rows = vault.database().rows(u"SELECT * FROM tokens"_s);
        isWell = isWell && rows && rows->size() == 10'000;
    });
    if (!isWell)
        qFatal("The vault could not be read.");
    bench::report(subject, ours, "the rows, sealed", plain);
}

TD_BENCH("vault: reply to durable, 95 of 100", replyToDurable);
TD_BENCH("vault: read and open 10,000 tokens", tenThousand);

}  // namespace
