// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QTabWidget>

#include "own_inspect_page.h"
#include "support/test_main.h"
#include "words/time/time_text.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int compareTab = 4;

/// A token of user 123 that ends in an hour, and one that ends in two and says more.
QByteArray before() {
    return goodToken();
}
QByteArray after() {
    const QByteArray claims =
        R"({"sub":"123","name":"Fake Person","role":"reader","iat":)" + at(0) + R"(,"exp":)" + at(7200) + "}";
    return jwt(claims);
}

/// The page with these two in one text.
struct OwnComparison {
    OwnComparison() {
        own.paste(before() + "\n" + after());
        tabs = own.find<QTabWidget>(u"tabs"_s);
        tabs->setCurrentIndex(compareTab);
        table = own.find<QTableView>(u"differences"_s)->model();
    }
    /// The row of the claim \a name, its cells parted by `|`; empty when there is none.
    QString row(const QString &name) const {
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells.append(table->index(row, column).data().toString());
            if (cells.first() == name)
                return cells.join(u'|');
        }
        return {};
    }

    OwnPage own;
    QTabWidget *tabs;
    QAbstractItemModel *table;
};

}  // namespace

/// Two tokens of one text beside each other.
class TestCompare final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfferedForTwoTokensOnly();
    void listsWhatDiffers();
    void comparesWithTheOneThatIsChosen();
    void turnsToTheComparisonOfATokenAndItsSuccessor_data();
    void turnsToTheComparisonOfATokenAndItsSuccessor();
    void coversPersonalClaimsWhileSecretsAreHidden_data();
    void coversPersonalClaimsWhileSecretsAreHidden();
    void turnsWithTheLanguage();
};

void TestCompare::isOfferedForTwoTokensOnly() {
    OwnPage own;
    own.paste(before());
    auto *tabs = own.find<QTabWidget>(u"tabs"_s);
    QVERIFY(!tabs->isTabVisible(compareTab));
    own.paste(before() + "\n" + after());
    QVERIFY(tabs->isTabVisible(compareTab));
}

void TestCompare::listsWhatDiffers() {
    OwnComparison made;
    const QAbstractItemModelTester tester(made.table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(made.row(u"role"_s), u"role|added||\"reader\""_s);
    const auto time = [](qint64 seconds) {
        return u"%1 (%2)"_s.arg(seconds).arg(words::localTime(seconds * 1000));
    };
    QCOMPARE(made.row(u"exp"_s), u"exp|changed|%1|%2"_s.arg(time(now + 3600), time(now + 7200)));
    QVERIFY(made.row(u"sub"_s).isEmpty());
    const QString summary = made.own.text(u"compareSummary"_s);
    QVERIFY2(summary.contains(u"Both belong to the same user."_s), qPrintable(summary));
}

void TestCompare::comparesWithTheOneThatIsChosen() {
    OwnComparison made;
    QCOMPARE(made.own.find<QComboBox>(u"compareWith"_s)->currentIndex(), 1);
    auto *found = made.own.find<QListView>(u"found"_s);
    found->setCurrentIndex(found->model()->index(1, 0));
    QCOMPARE(made.own.find<QComboBox>(u"compareWith"_s)->currentIndex(), 0);
    QCOMPARE(made.row(u"role"_s), u"role|removed|\"reader\"|"_s);
    made.own.find<QComboBox>(u"compareWith"_s)->setCurrentIndex(1);
    QCOMPARE(made.table->rowCount(), 0);
    QCOMPARE(made.own.text(u"compareSummary"_s).section(u'\n', 0, 0), u"Both are the same token."_s);
}

void TestCompare::turnsToTheComparisonOfATokenAndItsSuccessor_data() {
    QTest::addColumn<QByteArray>("predecessor");
    QTest::addColumn<QByteArray>("successor");
    QTest::newRow("the later one expires later") << before() << after();
    QTest::newRow("the later one expires sooner") << after() << before();
    QTest::newRow("opaque") << QByteArray("fake-opaque-0001") << QByteArray("fake-opaque-0002");
}

void TestCompare::turnsToTheComparisonOfATokenAndItsSuccessor() {
    QFETCH(const QByteArray, predecessor);
    QFETCH(const QByteArray, successor);
    OwnPage own;
    own.page.compare(predecessor, successor);
    auto *tabs = own.find<QTabWidget>(u"tabs"_s);
    QCOMPARE(tabs->currentIndex(), compareTab);
    const auto *found = own.find<QListView>(u"found"_s);
    QCOMPARE(found->model()->rowCount(), 2);
    const QAbstractItemModel *differences = own.find<QTableView>(u"differences"_s)->model();
    for (int row = 0; row < differences->rowCount(); ++row) {
        if (differences->index(row, 0).data() == u"exp"_s) {
            QVERIFY(differences->index(row, 2).data().toString().toUtf8().startsWith(
                at(predecessor == before() ? 3600 : 7200)));
        }
    }
    tabs->setCurrentIndex(0);
    own.paste(before() + "\n" + after());
    QCOMPARE(tabs->currentIndex(), 0);
}

void TestCompare::coversPersonalClaimsWhileSecretsAreHidden_data() {
    QTest::addColumn<QByteArray>("claim");
    QTest::newRow("by its name") << QByteArray(R"("email":"%@example.com")");
    QTest::newRow("by its value") << QByteArray(R"("contact":"%@example.com")");
    QTest::newRow("within another") << QByteArray(R"("who":{"email":"%@example.com"})");
}

void TestCompare::coversPersonalClaimsWhileSecretsAreHidden() {
    QFETCH(QByteArray, claim);
    const auto token = [&claim](const char *person) {
        const QByteArray claims = "{" + QByteArray(claim).replace("%", person) + "}";
        return jwt(claims);
    };
    OwnPage own;
    own.paste(token("a") + "\n" + token("b"));
    const QAbstractItemModel *table = own.find<QTableView>(u"differences"_s)->model();
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->index(0, 2).data().toString().contains(u"example.com"_s));
    own.desk.workplace.discretion.set(true);
    for (int column = 0; column < table->columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            QVERIFY(!table->index(0, column).data(role).toString().contains(u"example.com"_s));
    }
}

void TestCompare::turnsWithTheLanguage() {
    OwnComparison made;
    made.own.desk.workplace.language.set(words::Language::chinese);
    deliverEvents();
    QVERIFY(made.own.text(u"compareSummary"_s).contains(u"同一用户"_s));
    QCOMPARE(made.tabs->currentIndex(), compareTab);
    QCOMPARE(made.own.find<QComboBox>(u"compareWith"_s)->currentIndex(), 1);
}

TD_TEST_CLASS(TestCompare);

}  // namespace td::test

#include "test_compare.moc"
