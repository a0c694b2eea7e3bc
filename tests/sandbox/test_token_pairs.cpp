// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "sandbox/token_pairs.h"
#include "support/test_main.h"

using namespace td;

namespace {
constexpr qint64 now = 1'000'000;

sandbox::TokenPair pair(const QByteArray &name, qint64 until) {
    return {"access-" + name, "refresh-" + name, "owner", until};
}
}  // namespace

class TestTokenPairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAPairUntilItsTime();
    void retiresOnlyTheExchangedPair();
    void forgetsPairsPastTheirTime();
    void neverHoldsMoreThanItsCapacity();
};

void TestTokenPairs::findsAPairUntilItsTime() {
    sandbox::TokenPairs pairs;
    pairs.add(pair("a", now + 10), now);
    QVERIFY(pairs.find("refresh-a", now + 9));
    QCOMPARE(pairs.find("refresh-a", now + 9)->access, QByteArray("access-a"));
    QVERIFY(!pairs.find("refresh-a", now + 10));
    QVERIFY(!pairs.find("access-a", now));
    QVERIFY(!pairs.find("", now));
}

void TestTokenPairs::retiresOnlyTheExchangedPair() {
    sandbox::TokenPairs pairs;
    pairs.add(pair("a", now + 10), now);
    pairs.add(pair("b", now + 10), now);
    pairs.retire("refresh-a");
    QVERIFY(!pairs.find("refresh-a", now));
    QVERIFY(pairs.find("refresh-b", now));
}

void TestTokenPairs::forgetsPairsPastTheirTime() {
    sandbox::TokenPairs pairs;
    pairs.add(pair("a", now + 10), now);
    pairs.add(pair("b", now + 20), now);
    pairs.add(pair("c", now + 30), now + 10);
    QCOMPARE(pairs.size(), 2);
}

void TestTokenPairs::neverHoldsMoreThanItsCapacity() {
    sandbox::TokenPairs pairs;
    for (int i = 0; i <= sandbox::TokenPairs::capacity; ++i)
        pairs.add(pair(QByteArray::number(i), now + 10), now);
    QCOMPARE(pairs.size(), sandbox::TokenPairs::capacity);
    QVERIFY(!pairs.find("refresh-0", now));
    QVERIFY(pairs.find("refresh-1", now));
}

TD_TEST_CLASS(TestTokenPairs);

#include "test_token_pairs.moc"
