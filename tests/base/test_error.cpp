// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QtTest>

#include "base/clock.h"
#include "base/json.h"
#include "base/result.h"
#include "support/test_main.h"

using namespace td::base;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsTheNameOfItsEnumerator();
    void codesAreUniqueAndCarryTheirSubject();
    void comparesValuesAndReasons();
    void aFailureIsHandedOn();
    void theClockCountsFrom1970();
};

void TestError::aCodeIsTheNameOfItsEnumerator() {
    const Error fault = error(JsonFault::json_bad_number, {{QStringLiteral("line"), 3}});
    QCOMPARE(fault.code, "json_bad_number");
    QCOMPARE(fault.values.value(QStringLiteral("line")).toInt(), 3);
    QVERIFY(!fault.isNull());
    QVERIFY(is(fault, JsonFault::json_bad_number));
    QVERIFY(!is(fault, JsonFault::json_bad_literal));
    QVERIFY(Error().isNull());
    QVERIFY(!is(Error(), JsonFault::json_empty));
}

void TestError::codesAreUniqueAndCarryTheirSubject() {
    const QMetaEnum codes = QMetaEnum::fromType<JsonFault>();
    QSet<QByteArray> names;
    QSet<int> numbers;
    for (int i = 0; i < codes.keyCount(); ++i) {
        QVERIFY2(QByteArrayView(codes.key(i)).startsWith("json_"), codes.key(i));
        names.insert(codes.key(i));
        numbers.insert(codes.value(i));
    }
    QVERIFY(codes.keyCount() > 10);
    QCOMPARE(names.size(), codes.keyCount());
    QCOMPARE(numbers.size(), codes.keyCount());
}

void TestError::comparesValuesAndReasons() {
    const auto because = [](const Error &reason) {
        return error(JsonFault::json_empty, {{QStringLiteral("reason"), QVariant::fromValue(reason)}});
    };
    const Error one = error(JsonFault::json_bad_number, {{QStringLiteral("line"), 1}});
    const Error two = error(JsonFault::json_bad_number, {{QStringLiteral("line"), 2}});
    QVERIFY(one == one);
    QVERIFY(one != two);
    QVERIFY(because(one) == because(one));
    QVERIFY(because(one) != because(two));
    QCOMPARE(because(two).values.value(QStringLiteral("reason")).value<Error>(), two);
}

void TestError::aFailureIsHandedOn() {
    const auto inner = []() -> Result<int> { return failure(JsonFault::json_empty); };
    const auto outer = [&inner]() -> Result<QByteArray> {
        const auto number = inner();
        if (!number)
            return failure(number.error());
        return QByteArray::number(*number);
    };
    QVERIFY(!outer());
    QVERIFY(is(outer().error(), JsonFault::json_empty));
}

void TestError::theClockCountsFrom1970() {
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = SystemClock().nowMs();
    QVERIFY(now >= before);
    QVERIFY(now <= QDateTime::currentMSecsSinceEpoch());
}

TD_TEST_CLASS(TestError);
#include "test_error.moc"
