// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

#include "gui/environment/remark.h"
#include "gui/look/note_line.h"
#include "gui/saved/add_tokens_dialog.h"
#include "saved_desk.h"
#include "shown_texts.h"
#include "support/test_main.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using words::Language;

namespace {

constexpr qint64 hourMs = 3'600'000;

/// The dialog, opened from the page, for the sandbox of a service.
struct OpenDialog : SavedDesk {
    explicit OpenDialog(const QByteArray &service, Language language = Language::english)
        : SavedDesk(language) {
        if (!open())
            return;
        button(u"addFirst"_s)->click();
        shown = dialog(u"AddTokensDialog"_s);
        auto *profile = find<QComboBox>(u"profile"_s);
        profile->setCurrentIndex(profile->findData(profileOf(service)));
        deliverEvents();  // the fields of another service are shown by way of the event loop
    }
    template <typename Widget>
    Widget *find(const QString &name) const {
        return shown->findChild<Widget *>(name);
    }
    void type(const QString &role, const QByteArray &text) const {
        auto *edit = find<QLineEdit>(u"value_"_s + role);
        edit->clear();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    void add() const { find<QAbstractButton>(u"add"_s)->click(); }
    QString problem() const { return find<gui::Remark>(u"problem"_s)->text(); }
    bool isShown(const QString &name) const { return find<QWidget>(name)->isVisible(); }

    QDialog *shown = nullptr;
};

}  // namespace

/// The dialog that saves tokens which the user has.
class TestAddTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAPairTogether();
    void asksForAnExpiryOnlyWhereNobodyKnowsIt();
    void takesAwayWhatIsNoPartOfAToken();
    void readsAFileOfSavedTokens();
    void refusesWhatCannotBeSaved_data();
    void refusesWhatCannotBeSaved();
    void hasTheRolesOfTheService();
    void saysWhyItCouldNotSave();
    void isOneOfAKind();
    void closesWithTheVault();
    void turnsWithTheLanguage_data();
    void turnsWithTheLanguage();
};

void TestAddTokens::savesAPairTogether() {
    OpenDialog dialog("enduser");
    QVERIFY(dialog.shown);
    const qint64 until = dialog.desk.clock.nowMs() + hourMs;
    dialog.type(u"access_token"_s, userToken("Ada", until).reveal().toByteArray());
    QCOMPARE(dialog.find<gui::NoteLine>(u"state_access_token"_s)->text(), u"Access token: 1:00:00 left"_s);
    dialog.type(u"refresh_token"_s, "an-opaque-refresh-token");
    dialog.add();
    QTRY_COMPARE(dialog.model().rowCount(), 2);
    const gui::SavedToken &access = dialog.model().token(0);
    QCOMPARE(access.user, u"Ada"_s);
    QCOMPARE(access.kept.profileId, dialog.profileOf("enduser"));
    QCOMPARE(access.kept.times.expiresAt, std::optional(until));
    QCOMPARE(dialog.model().token(1).kept.grant, access.kept.grant);
    QCOMPARE(dialog.model().token(1).kept.times.expiresAt, std::nullopt);
    QTRY_VERIFY(!dialog.dialog(u"AddTokensDialog"_s));
    QCOMPARE(dialog.table().chosen(), std::optional(access.kept.id));
}

void TestAddTokens::asksForAnExpiryOnlyWhereNobodyKnowsIt() {
    OpenDialog dialog("enduser");
    QVERIFY(dialog.shown);
    QVERIFY(!dialog.isShown(u"expiry_access_token"_s));
    dialog.type(u"access_token"_s, userToken("Ada", dialog.desk.clock.nowMs()).reveal().toByteArray());
    QVERIFY(!dialog.isShown(u"expiry_access_token"_s));
    dialog.type(u"access_token"_s, "an-opaque-access-token");
    QVERIFY(dialog.isShown(u"expiry_access_token"_s));
    const QDateTime moment(QDate(2026, 5, 6), QTime(7, 8, 9));
    QVERIFY(!dialog.find<QDateTimeEdit>(u"moment_access_token"_s)->isEnabled());
    dialog.find<QCheckBox>(u"known_access_token"_s)->click();
    dialog.find<QDateTimeEdit>(u"moment_access_token"_s)->setDateTime(moment);
    dialog.add();
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    QCOMPARE(dialog.model().token(0).kept.times.expiresAt, std::optional(moment.toMSecsSinceEpoch()));
}

void TestAddTokens::takesAwayWhatIsNoPartOfAToken() {
    OpenDialog dialog("enduser");
    QVERIFY(dialog.shown);
    dialog.type(u"access_token"_s, "Bearer an-opaque-access-token");
    dialog.add();
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    QCOMPARE(dialog.model().token(0).kept.token.reveal().toByteArray(), QByteArray("an-opaque-access-token"));
}

void TestAddTokens::readsAFileOfSavedTokens() {
    OpenDialog dialog("enduser");
    QVERIFY(dialog.shown);
    auto *edit = dialog.find<QLineEdit>(u"value_refresh_token"_s);
    edit->setFocus();
    edit->insert(QStringLiteral("x"));
    QTest::keyClick(edit, Qt::Key_Backspace);
    QInputMethodEvent paste;
    paste.setCommitString(
        u"{\"format\":1,\"tokens\":[{\"role\":\"refresh_token\",\"token\":\"an-opaque-refresh-token\","
        "\"expires_at\":\"2026-05-06T07:08:09Z\"}]}"_s);
    QCoreApplication::sendEvent(edit, &paste);
    QCOMPARE(edit->text(), u"an-opaque-refresh-token"_s);
    QVERIFY(!dialog.isShown(u"expiry_refresh_token"_s));
    dialog.add();
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    QCOMPARE(
        dialog.model().token(0).kept.times.expiresAt,
        std::optional(QDateTime::fromString(u"2026-05-06T07:08:09Z"_s, Qt::ISODate).toMSecsSinceEpoch()));
}

void TestAddTokens::refusesWhatCannotBeSaved_data() {
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<QByteArray>("refresh");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << u"Type or paste at least one token."_s;
    QTest::newRow("only what is no part of a token")
        << QByteArray("Bearer ") << QByteArray() << u"Type or paste at least one token."_s;
    QTest::newRow("the same twice")
        << QByteArray("an-opaque-token-0001") << QByteArray("an-opaque-token-0001")
        << u"Refresh token (refresh_token) is the same as the one before it. Nothing was saved."_s;
    QTest::newRow("one that is saved")
        << QByteArray("a-saved-token-000001") << QByteArray("an-opaque-token-0001")
        << u"Access token (access_token) is saved already. Nothing was saved again."_s;
}

void TestAddTokens::refusesWhatCannotBeSaved() {
    QFETCH(const QByteArray, access);
    QFETCH(const QByteArray, refresh);
    QFETCH(const QString, said);
    OpenDialog dialog("enduser");
    QVERIFY(dialog.shown);
    QVERIFY(!dialog.save("sud", {{"ss_token", base::Secret("a-saved-token-000001"), {}}}).isEmpty());
    dialog.type(u"access_token"_s, access);
    dialog.type(u"refresh_token"_s, refresh);
    dialog.add();
    QCOMPARE(dialog.problem(), said);
    QVERIFY(dialog.dialog(u"AddTokensDialog"_s));
    // It lapses with the next edit.
    QTest::keyClicks(dialog.find<QLineEdit>(u"value_access_token"_s), u"x"_s);
    QCOMPARE(dialog.problem(), QString());
    QCOMPARE(dialog.model().rowCount(), 1);
}

void TestAddTokens::hasTheRolesOfTheService() {
    OpenDialog dialog("sud");
    QVERIFY(dialog.shown);
    QVERIFY(dialog.find<QLineEdit>(u"value_ss_token"_s));
    QVERIFY(!dialog.find<QLineEdit>(u"value_access_token"_s));
    auto *profile = dialog.find<QComboBox>(u"profile"_s);
    profile->setCurrentIndex(profile->findData(dialog.profileOf("ekuaibao")));
    QCOMPARE(dialog.find<QLineEdit>(u"value_access_token"_s)->accessibleName(),
             u"Access token (access_token)"_s);
    QCOMPARE(dialog.find<QLineEdit>(u"value_refresh_token"_s)->echoMode(), QLineEdit::Password);
}

void TestAddTokens::saysWhyItCouldNotSave() {
    OpenDialog dialog("sud");
    QVERIFY(dialog.shown);
    QVERIFY(dialog.desk.workplace.vault.vault()->ask([](const store::SealedDatabase &database) {
        return database.database().run(u"DROP TABLE tokens"_s).has_value();
    }));
    dialog.type(u"ss_token"_s, "an-opaque-token-0001");
    dialog.add();
    QTRY_VERIFY(!dialog.problem().isEmpty());
    QVERIFY(dialog.dialog(u"AddTokensDialog"_s));
    QVERIFY(dialog.find<QAbstractButton>(u"add"_s)->isEnabled());
}

void TestAddTokens::isOneOfAKind() {
    OpenDialog dialog("sud");
    QVERIFY(dialog.shown);
    dialog.page.addTokens();
    QCOMPARE(dialog.page.findChildren<gui::AddTokensDialog *>().size(), 1);
}

void TestAddTokens::closesWithTheVault() {
    SavedDesk saved;
    QTRY_COMPARE(saved.desk.workplace.vault.state(), gui::VaultHost::State::unmade);
    saved.desk.workplace.vault.setCost({1 << 14, 8, 1});
    saved.desk.workplace.vault.keepByPassphrase(base::Secret("a passphrase"));
    QTRY_VERIFY(saved.desk.workplace.saved.isRead());
    saved.page.addTokens();
    QVERIFY(saved.dialog(u"AddTokensDialog"_s));
    saved.desk.workplace.vault.lock();
    QTRY_VERIFY(!saved.dialog(u"AddTokensDialog"_s));
}

void TestAddTokens::turnsWithTheLanguage_data() {
    QTest::addColumn<Language>("before");
    QTest::addColumn<Language>("after");
    QTest::newRow("to Chinese") << Language::english << Language::chinese;
    QTest::newRow("to English") << Language::chinese << Language::english;
}

void TestAddTokens::turnsWithTheLanguage() {
    QFETCH(const Language, before);
    QFETCH(const Language, after);
    OpenDialog dialog("enduser", before);
    QVERIFY(dialog.shown);
    dialog.type(u"access_token"_s, "an-opaque-access-token");
    dialog.type(u"refresh_token"_s, "an-opaque-access-token");
    dialog.add();
    dialog.say(after);
    QStringList texts = shownTexts(*dialog.shown) << dialog.problem();
    texts.removeIf(
        [](const QString &text) { return text.startsWith(u"sandbox-"_s) || text.contains(u"沙箱"_s); });
    const QStringList foreign = foreignTexts(texts, after);
    QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(u'\n')));
    QVERIFY(doubledMnemonics(*dialog.shown).isEmpty());
}

TD_TEST_CLASS(TestAddTokens);

}  // namespace td::test

#include "test_add_tokens.moc"
