// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QtTest>

#include "gui/request/result/json_tree_model.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::JsonTreeModel;

/// A JSON document as rows to unfold.
class TestJsonTreeModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isASoundModel_data();
    void isASoundModel();
    void keepsTheExactTextOfNumbersAndShowsInvisibleCharacters();
    void turnsTypesAndTitlesWithTheLanguage();
};

void TestJsonTreeModel::isASoundModel_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("a plain value") << QByteArray("42") << 1;
    QTest::newRow("empty object") << QByteArray("{}") << 0;
    QTest::newRow("nested") << QByteArray(R"({"a":[1,{"b":null}],"c":{}})") << 2;
    QTest::newRow("duplicate names") << QByteArray(R"({"a":1,"a":2})") << 2;
}

void TestJsonTreeModel::isASoundModel() {
    QFETCH(const QByteArray, text);
    JsonTreeModel model(words::Language::english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(base::Json::parse(text).value_or(base::Json()));
    QTEST(model.rowCount(), "rows");
    model.setLanguage(words::Language::chinese);
    model.setDocument({});
    QCOMPARE(model.rowCount(), 0);
}

void TestJsonTreeModel::keepsTheExactTextOfNumbersAndShowsInvisibleCharacters() {
    JsonTreeModel model(words::Language::english);
    model.setDocument(*base::Json::parse(R"({"uid":12345678901234567890,"x":"a\u202eb"})"));
    QCOMPARE(model.index(0, JsonTreeModel::valueColumn).data().toString(), u"12345678901234567890"_s);
    QCOMPARE(model.index(1, JsonTreeModel::valueColumn).data().toString(), u"a<U+202E>b"_s);
}

void TestJsonTreeModel::turnsTypesAndTitlesWithTheLanguage() {
    JsonTreeModel model(words::Language::english);
    model.setDocument(*base::Json::parse(R"({"a":{"b":1}})"));
    QCOMPARE(model.index(0, JsonTreeModel::valueColumn).data().toString(), u"1 item"_s);
    model.setLanguage(words::Language::chinese);
    QCOMPARE(model.index(0, JsonTreeModel::valueColumn).data().toString(), u"1 项"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"名称"_s);
}

TD_TEST_CLASS(TestJsonTreeModel);

}  // namespace td::test

#include "test_json_tree_model.moc"
