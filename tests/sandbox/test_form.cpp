// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "sandbox/form.h"
#include "support/test_main.h"

using namespace td;

class TestForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesValues_data();
    void decodesValues();
    void tellsAbsentFromEmpty();
    void knowsAFormByItsType_data();
    void knowsAFormByItsType();
};

void TestForm::decodesValues_data() {
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *encoded, const char *value) {
        QTest::newRow(name) << QByteArray(encoded) << QByteArray(value);
    };
    row("alone", "t=abc", "abc");
    row("among others", "a=1&t=abc&b=2", "abc");
    row("first of two", "t=one&t=two", "one");
    row("not a longer name", "tt=no&t=yes", "yes");
    row("plus is a space", "t=a+b", "a b");
    row("encoded plus", "t=a%2Bb", "a+b");
    row("lower-case hex", "t=a%2bb", "a+b");
    row("reserved characters", "t=%2B%2F%3D%26%25%3A", "+/=&%:");
    row("bare reserved characters", "t=a/b:c", "a/b:c");
    row("equals sign within", "t=a=b", "a=b");
    row("non-ASCII", "t=%E4%BB%A4%E7%89%8C", "令牌");
    row("decoded once only", "t=%252B", "%2B");
    row("encoded name", "%74=abc", "abc");
}

void TestForm::decodesValues() {
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, value);
    QCOMPARE(sandbox::formField(encoded, "t"), std::optional(value));
}

void TestForm::tellsAbsentFromEmpty() {
    QCOMPARE(sandbox::formField("", "t"), std::nullopt);
    QCOMPARE(sandbox::formField("a=1&b=t", "t"), std::nullopt);
    QCOMPARE(sandbox::formField("t=", "t"), std::optional(QByteArray("")));
    QCOMPARE(sandbox::formField("a=1&t", "t"), std::optional(QByteArray("")));
}

void TestForm::knowsAFormByItsType_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("form");
    QTest::newRow("plain") << QByteArray("application/x-www-form-urlencoded") << true;
    QTest::newRow("with a charset") << QByteArray("application/x-www-form-urlencoded; charset=UTF-8") << true;
    QTest::newRow("in capitals") << QByteArray("Application/X-WWW-Form-URLEncoded") << true;
    QTest::newRow("JSON") << QByteArray("application/json") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestForm::knowsAFormByItsType() {
    QFETCH(QByteArray, type);
    QFETCH(bool, form);
    QCOMPARE(sandbox::isForm(type), form);
}

TD_TEST_CLASS(TestForm);

#include "test_form.moc"
