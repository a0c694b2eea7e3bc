// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QtTest>

#include "desk/saved_order.h"
#include "desk/vault/vault_end.h"
#include "gui/look/tone.h"
#include "saved_desk.h"
#include "support/test_main.h"
#include "words/exchange/doubt_text.h"
#include "words/token/verdict.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::SavedModel;
using words::Language;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

/// Five tokens: two of SUD, a pair of the end-user API, and one more of another environment.
struct FiveTokens : SavedDesk {
    explicit FiveTokens(Language language = Language::english) : SavedDesk(language) {
        if (!open() || !saveOne("user10", 2 * hourMs) || !saveOne("user9", -3 * dayMs))
            return;
        const qint64 now = desk.clock.nowMs();
        const QList<store::NewToken> pair{
            {"access_token", userToken("Ada", now + dayMs), {{}, {}, now + dayMs}},
            {"refresh_token", base::Secret("an-opaque-refresh-token"), {}}};
        const QList<store::NewToken> one{
            {"ss_token", userToken("Bob", now + 4 * minuteMs), {{}, {}, now + 4 * minuteMs}}};
        const QString own = desk.addProfile(u"mine"_s, "sud", "http://127.0.0.1:9");
        isFilled = save("enduser", pair).size() == 2 && save("sud", one, own).size() == 1;
    }
    bool isFilled = false;
};

store::KeptToken kept(const QByteArray &token, std::optional<qint64> expiresAt) {
    store::KeptToken kept;
    kept.token = base::Secret::copyOf(token);
    kept.times.expiresAt = expiresAt;
    return kept;
}

}  // namespace

/// The rows of the table: their words, their order, their filter, their time.
class TestSavedModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel();
    void hasTheStateThatTheCommandLineHas_data();
    void hasTheStateThatTheCommandLineHas();
    void sortsByEachColumn_data();
    void sortsByEachColumn();
    void showsWhatTheFilterFinds_data();
    void showsWhatTheFilterFinds();
    void findsNoUserThatIsHidden();
    void countsDownInOneColumn();
    void followsAStateThatTimeChanges();
    void saysWhatAKeyMakesOfASignature();
    void hasWordsForEveryDoubt();
};

void TestSavedModel::isAProperModel() {
    FiveTokens tokens;
    QVERIFY(tokens.isFilled);
    const QAbstractItemModelTester tester(&tokens.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    tokens.model().sort(SavedModel::user, Qt::DescendingOrder);
    tokens.model().setFilter(u"sud"_s, {});
    tokens.model().setFilter(u"nothing"_s, {});
    tokens.model().setFilter({}, {});
    tokens.advance(3 * dayMs);
    tokens.say(Language::chinese);
    QVERIFY(tokens.reload());
}

void TestSavedModel::hasTheStateThatTheCommandLineHas_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("expiresAt");
    const auto jwt = [](const QByteArray &claims) -> QByteArray {
        return QByteArray("eyJhbGciOiJIUzI1NiJ9.") +
               claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".AAAA";
    };
    QTest::newRow("opaque") << QByteArray("an-opaque-token-1234") << qint64(0);
    QTest::newRow("opaque, known expiry") << QByteArray("an-opaque-token-1234") << 1000 * minuteMs;
    QTest::newRow("JWT") << jwt(R"({"exp":90000})") << qint64(0);
    QTest::newRow("JWT, another expiry known") << jwt(R"({"exp":90000})") << 30 * minuteMs;
    QTest::newRow("JWT without exp") << jwt(R"({"uid":"1"})") << qint64(0);
    QTest::newRow("JWT with a bad exp") << jwt(R"({"exp":"soon"})") << qint64(0);
    QTest::newRow("JWT with a bad nbf") << jwt(R"({"nbf":"soon","exp":90000})") << qint64(0);
    QTest::newRow("JWT to come") << jwt(R"({"nbf":80000,"exp":90000})") << qint64(0);
    QTest::newRow("no claims") << jwt("[1]") << qint64(0);
    QTest::newRow("no JSON") << jwt("plain text") << qint64(0);
    QTest::newRow("damaged") << QByteArray("eyJhbGciOiJIUzI1NiJ9.%%%%.AAAA") << qint64(0);
}

void TestSavedModel::hasTheStateThatTheCommandLineHas() {
    QFETCH(const QByteArray, token);
    QFETCH(const qint64, expiresAt);
    const store::KeptToken one = kept(token, expiresAt > 0 ? std::optional(expiresAt) : std::nullopt);
    const gui::SavedToken saved = gui::readSaved(one, {"uid"});
    for (const qint64 nowMs : {qint64(0), 30 * minuteMs, 79'999'999 + qint64(0), qint64(80'000'000),
                               qint64(89'990'000), qint64(90'000'000), qint64(100'000'000)}) {
        QCOMPARE(saved.stateAt(nowMs), desk::stateOf(one, nowMs));
        // Until the next change nothing changes.
        const qint64 next = qMin(saved.nextChange(nowMs), nowMs + dayMs);
        QVERIFY(next > nowMs);
        QCOMPARE(saved.stateAt(next - 1), saved.stateAt(nowMs));
    }
}

void TestSavedModel::sortsByEachColumn_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("users");
    const auto row = [](const char *name, int column, Qt::SortOrder order, const QStringList &users) {
        QTest::newRow(name) << column << order << users;
    };
    const QStringList soonest{u"user9"_s, u"Bob"_s, u"user10"_s, u"Ada"_s, u""_s};
    row("soonest first", SavedModel::time_left, Qt::AscendingOrder, soonest);
    row("by expiry", SavedModel::expires, Qt::AscendingOrder, soonest);
    row("latest first, unknown last all the same", SavedModel::time_left, Qt::DescendingOrder,
        {u"Ada"_s, u"user10"_s, u"Bob"_s, u"user9"_s, u""_s});
    row("by user, numbers by their value", SavedModel::user, Qt::AscendingOrder,
        {u"Ada"_s, u"Bob"_s, u"user9"_s, u"user10"_s, u""_s});
    row("by environment, then soonest", SavedModel::environment, Qt::AscendingOrder,
        {u"Bob"_s, u"Ada"_s, u""_s, u"user9"_s, u"user10"_s});
    row("by role", SavedModel::role_name, Qt::AscendingOrder,
        {u"Ada"_s, u""_s, u"user9"_s, u"Bob"_s, u"user10"_s});
    row("by state, the most urgent first", SavedModel::state, Qt::AscendingOrder,
        {u"user9"_s, u"Bob"_s, u"user10"_s, u"Ada"_s, u""_s});
}

void TestSavedModel::sortsByEachColumn() {
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QStringList, users);
    FiveTokens tokens;
    QVERIFY(tokens.isFilled);
    tokens.table().sortByColumn(column, order);
    QCOMPARE(tokens.cells(SavedModel::user), users);
}

void TestSavedModel::showsWhatTheFilterFinds_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("users");
    const QStringList everything{u"user9"_s, u"Bob"_s, u"user10"_s, u"Ada"_s, u""_s};
    QTest::newRow("nothing asked") << Language::english << u" "_s << everything;
    QTest::newRow("environment") << Language::english << u"MINE"_s << QStringList{u"Bob"_s};
    QTest::newRow("service") << Language::english << u"end-user api"_s << QStringList{u"Ada"_s, u""_s};
    QTest::newRow("role") << Language::english << u"refresh t"_s << QStringList{u""_s};
    QTest::newRow("role on the wire") << Language::english << u"access_token"_s << QStringList{u"Ada"_s};
    QTest::newRow("user") << Language::english << u"user1"_s << QStringList{u"user10"_s};
    QTest::newRow("state") << Language::english << u"expiring"_s << QStringList{u"Bob"_s};
    QTest::newRow("state in Chinese") << Language::chinese << u"即将过期"_s << QStringList{u"Bob"_s};
    QTest::newRow("two words") << Language::english << u"sandbox expired"_s
                               << QStringList{u"user9"_s, u"user10"_s, u"Ada"_s};
    QTest::newRow("nothing found") << Language::english << u"zebra"_s << QStringList();
}

void TestSavedModel::showsWhatTheFilterFinds() {
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    QFETCH(const QStringList, users);
    FiveTokens tokens(language);
    QVERIFY(tokens.isFilled);
    tokens.model().setFilter(text, {});
    QCOMPARE(tokens.cells(SavedModel::user), users);
}

void TestSavedModel::findsNoUserThatIsHidden() {
    FiveTokens tokens;
    QVERIFY(tokens.isFilled);
    tokens.desk.workplace.discretion.set(true);
    QCOMPARE(tokens.cells(SavedModel::user),
             (QStringList{u"••••"_s, u"••••"_s, u"••••"_s, u"••••"_s, u""_s}));
    QCOMPARE(tokens.model().index(0, SavedModel::user).data(Qt::AccessibleTextRole).toString(), u"Hidden"_s);
    tokens.model().setFilter(u"user9"_s, {});
    QCOMPARE(tokens.model().rowCount(), 0);
    tokens.model().setFilter({}, {});
    tokens.table().sortByColumn(SavedModel::user, Qt::AscendingOrder);
    tokens.desk.workplace.discretion.set(false);
    QVERIFY(tokens.cells(SavedModel::user).contains(u"user9"_s));
}

void TestSavedModel::countsDownInOneColumn() {
    FiveTokens tokens;
    QVERIFY(tokens.isFilled);
    QSignalSpy changed(&tokens.model(), &QAbstractItemModel::dataChanged);
    tokens.advance(1000);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), tokens.model().index(0, SavedModel::time_left));
    QCOMPARE(changed.first().at(1).toModelIndex(), tokens.model().index(4, SavedModel::time_left));
    QCOMPARE(tokens.cells(SavedModel::time_left).at(1), u"3:59 left"_s);
    tokens.page.hide();
    tokens.advance(1000);
    QCOMPARE(changed.count(), 1);
}

void TestSavedModel::followsAStateThatTimeChanges() {
    FiveTokens tokens;
    QVERIFY(tokens.isFilled);
    QSignalSpy changed(&tokens.model(), &SavedModel::statesChanged);
    tokens.model().setFilter(u"expired mine"_s, {});
    QCOMPARE(tokens.model().rowCount(), 0);
    tokens.advance(4 * minuteMs);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(tokens.cells(SavedModel::state), QStringList{u"Expired"_s});
    QCOMPARE(tokens.model().index(0, SavedModel::time_left).data(SavedModel::tone_data).toInt(),
             static_cast<int>(gui::Tone::bad));
    // A clock that was put back is followed too.
    tokens.advance(-4 * minuteMs);
    QCOMPARE(tokens.model().rowCount(), 0);
}

void TestSavedModel::saysWhatAKeyMakesOfASignature() {
    const QByteArray key = "a-fake-key-that-is-32-bytes-long";
    SavedDesk saved;
    QVERIFY(saved.open());
    const qint64 until = saved.desk.clock.nowMs() + hourMs;
    QVERIFY(!saved.save("sud", {{"ss_token", userToken("signed", until, key), {{}, {}, until}}}).isEmpty());
    QVERIFY(!saved.save("sud", {{"ss_token", userToken("forged", until, "other"), {{}, {}, until + 1000}}})
                 .isEmpty());
    QVERIFY(!saved.save("sud", {{"ss_token", base::Secret("opaque-token-0000001"), {}}}).isEmpty());
    QCOMPARE(saved.cells(SavedModel::signature), (QStringList{u"Not checked"_s, u"Not checked"_s, u"—"_s}));
    QCOMPARE(saved.model().index(2, SavedModel::signature).data(Qt::AccessibleTextRole).toString(),
             u"None"_s);
    saved.desk.workplace.keys.add({token::secretKey(base::Secret::copyOf(key), u"key"_s)}, {});
    QTRY_COMPARE(saved.cells(SavedModel::signature), (QStringList{u"Matches"_s, u"Fails"_s, u"—"_s}));
    QCOMPARE(saved.model().index(0, SavedModel::time_left).data(SavedModel::tone_data).toInt(),
             static_cast<int>(gui::Tone::good));
}

void TestSavedModel::hasWordsForEveryDoubt() {
    for (const char *doubt :
         {desk::doubtNoSuccess, desk::doubtOtherHolder, desk::doubtUnchanged, desk::doubtHalf}) {
        QVERIFY(!words::doubtText(doubt, Language::english).isEmpty());
        QVERIFY(words::doubtText(doubt, Language::chinese) != words::doubtText(doubt, Language::english));
    }
    QVERIFY(words::doubtText({}, Language::english).isEmpty());
}

TD_TEST_CLASS(TestSavedModel);

}  // namespace td::test

#include "test_saved_model.moc"
