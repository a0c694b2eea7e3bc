// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <type_traits>
#include <utility>

#include <QDebug>
#include <QtTest>

#include "base/message.h"
#include "base/secret.h"
#include "support/test_main.h"

using namespace td::base;

namespace {

template <typename T, typename = void>
constexpr bool logged = false;
template <typename T>
constexpr bool logged<T, std::void_t<decltype(std::declval<QDebug>() << std::declval<const T &>())>> = true;
template <typename T, typename = void>
constexpr bool compared = false;
template <typename T>
constexpr bool compared<T, std::void_t<decltype(std::declval<const T &>() == std::declval<const T &>())>> =
    true;

// What keeps a secret out of a log, and out of a table keyed by it: it does not compile.
static_assert(logged<QByteArray> && !logged<Secret>);
static_assert(compared<QByteArray> && !compared<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

}  // namespace

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsItsBytes();
    void takesOverAndWipes();
    void leavesSharedBytesToTheirOwner();
    void copiesShareOneBuffer();
    void matchesByContent_data();
    void matchesByContent();
    void headersAreFoundInAnyCase();
};

void TestSecret::holdsItsBytes() {
    QVERIFY(Secret().isEmpty());
    QCOMPARE(Secret().size(), 0);
    QVERIFY(Secret().reveal().isEmpty());
    const QByteArray bytes("not-a-real\0secret", 17);
    const Secret secret = Secret::copyOf(bytes);
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.size(), 17);
    QCOMPARE(secret.reveal(), bytes);
    QVERIFY(Secret::copyOf({}).isEmpty());
    QVERIFY(Secret(QByteArray()).isEmpty());
}

void TestSecret::takesOverAndWipes() {
    QByteArray bytes("fake-token-0123456789");
    bytes.detach();
    const Secret secret(std::move(bytes));
    QCOMPARE(secret.reveal(), "fake-token-0123456789");
    // That nothing is left in it is what the constructor promises.
    QVERIFY(bytes.isEmpty());  // NOLINT(bugprone-use-after-move)
}

void TestSecret::leavesSharedBytesToTheirOwner() {
    QByteArray bytes("fake-token-0123456789");
    const QByteArray other = bytes;
    const Secret secret(std::move(bytes));
    QCOMPARE(other, "fake-token-0123456789");
    QCOMPARE(secret.reveal(), other);
}

void TestSecret::copiesShareOneBuffer() {
    Secret copy;
    const char *place = nullptr;
    {
        const Secret secret = Secret::copyOf("fake");
        place = secret.reveal().data();
        copy = secret;
    }
    QCOMPARE(static_cast<const void *>(copy.reveal().data()), static_cast<const void *>(place));
    QCOMPARE(copy.reveal(), "fake");
}

void TestSecret::matchesByContent_data() {
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << QByteArray("fake-1") << QByteArray("fake-1") << true;
    QTest::newRow("other last byte") << QByteArray("fake-1") << QByteArray("fake-2") << false;
    QTest::newRow("longer") << QByteArray("fake-1") << QByteArray("fake-10") << false;
    QTest::newRow("empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("empty and not") << QByteArray() << QByteArray("f") << false;
    QTest::newRow("behind a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void TestSecret::matchesByContent() {
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(Secret::copyOf(a).matches(Secret::copyOf(b)), same);
    QCOMPARE(Secret::copyOf(b).matches(Secret::copyOf(a)), same);
}

void TestSecret::headersAreFoundInAnyCase() {
    const QList<Header> headers = {
        {"Content-Type", "text/plain"}, {"X-Empty", {}}, {"content-type", "second"}};
    QCOMPARE(headerValue(headers, "CONTENT-TYPE"), "text/plain");
    QVERIFY(headerValue(headers, "x-empty").isEmpty());
    QVERIFY(!headerValue(headers, "x-empty").isNull());
    QVERIFY(headerValue(headers, "Content").isNull());
}

TD_TEST_CLASS(TestSecret);
#include "test_secret.moc"
