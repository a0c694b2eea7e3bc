// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QtTest>

#include "desk/codes.h"
#include "gui/look/note_line.h"
#include "gui/vault/vault_dialog.h"
#include "request_desk.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "vault_desk.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;
using gui::VaultHost;
using service::OutcomeKind;
using words::Language;
using State = VaultHost::State;

namespace {

const QByteArray pair =
    R"({"code":200,"data":{"accessToken":{"token":"fake-new-access-000000001","expirationTime":1772373600},)"
    R"("refreshToken":{"token":"fake-new-refresh-00000001","expirationTime":1772373600}}})";

/// A profile of enduser at \a server, with a refresh token in its field.
void fill(RequestDesk &desk, const FaultServer &server) {
    desk.open(u"mine"_s, "enduser", server.url());
    desk.type("refreshToken", u"fake-token-0001"_s);
}

gui::VaultDialog *dialog(const RequestDesk &desk) {
    return desk.page->findChild<gui::VaultDialog *>();
}

QList<QByteArray> saved(const RequestDesk &desk) {
    QList<QByteArray> tokens;
    for (const store::KeptToken &kept : savedTokens(*desk.workplace))
        tokens.append(kept.token.reveal().toByteArray());
    std::sort(tokens.begin(), tokens.end());
    return tokens;
}

const QList<QByteArray> newPair{"fake-new-access-000000001", "fake-new-refresh-00000001"};

}  // namespace

/// Requests, and the vault that keeps what they bring.
class TestRequestVault final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesANewPairInTheOpenVault();
    void keepsAPairOfASessionVaultUntilItIsCopied();
    void asksForTheLockedVaultBeforeAPairIsReplaced();
    void opensTheVaultFromItsPassphraseWithEnter();
    void sendsNothingWhenTheVaultStaysLocked();
    void sendsNothingWhenTheVaultIsGone();
    void offersAResponseThatWasNotUnderstood();
    void aLockedVaultLeavesNothingInTheFields();
    void asksForTheLockedVaultBeforeASecretHeaderIsMissing();
    void savesAPairThatOnlyTheWindowHas();
    void makesAVaultForAPairThatOnlyTheWindowHas();
    void triesAgainWhatTheVaultCouldNotSave();
    void sendsATokenInDoubtOnlyWhenTold();
    void fillsTheFormWithSavedTokens();
};

void TestRequestVault::savesANewPairInTheOpenVault() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    fill(desk, server);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
    QVERIFY(desk.record()->isSaved);
    QCOMPARE(saved(desk), newPair);
    QVERIFY(desk.note(u"uncopiedPair"_s).isEmpty());
    QVERIFY(!desk.page->hasSomethingToLose());
    QVERIFY(desk.said().contains(u"Saved in the vault."_s));
    desk.say(Language::chinese);
    QVERIFY(desk.said().contains(u"已存入保险库。"_s));
}

void TestRequestVault::keepsAPairOfASessionVaultUntilItIsCopied() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    RequestDesk desk;
    desk.workplace->vault.keepForSession();
    fill(desk, server);
    QVERIFY(desk.send());
    QVERIFY(!desk.record()->isSaved);
    QCOMPARE(saved(desk), newPair);
    QVERIFY(!desk.note(u"uncopiedPair"_s).isEmpty());
    QVERIFY(desk.page->hasSomethingToLose());
}

void TestRequestVault::asksForTheLockedVaultBeforeAPairIsReplaced() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    desk.workplace->vault.lock();
    fill(desk, server);
    desk.button(u"send"_s)->click();
    deliverEvents();
    QVERIFY(dialog(desk));
    QCOMPARE(server.deliveries(), 0);
    desk.workplace->vault.unlock(base::Secret(vaultPassphrase));
    QVERIFY(desk.ends(nullptr));
    QVERIFY(desk.record()->isSaved);
    QCOMPARE(saved(desk), newPair);
    QCOMPARE(server.deliveries(), 1);
}

void TestRequestVault::opensTheVaultFromItsPassphraseWithEnter() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    desk.workplace->vault.lock();
    fill(desk, server);
    desk.button(u"send"_s)->click();
    deliverEvents();
    auto *passphrase = qobject_cast<QLineEdit *>(dialog(desk)->focusWidget());
    QVERIFY(passphrase);
    QTest::keyClicks(passphrase, QString::fromLatin1(vaultPassphrase));
    QTest::keyClick(passphrase, Qt::Key_Return);
    QVERIFY(desk.ends(nullptr));
    QVERIFY(desk.record()->isSaved);
    QCOMPARE(server.deliveries(), 1);
}

void TestRequestVault::sendsNothingWhenTheVaultIsGone() {
    const FaultServer server;
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    fill(desk, server);
    QVERIFY(QFile::remove(desk.workplace->config.vaultFile()));
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::not_sent);
    QVERIFY2(desk.said().join(u' ').contains(u"was removed, moved or replaced"_s),
             qPrintable(desk.said().join(u' ')));
    QCOMPARE(server.connections(), 0);
}

void TestRequestVault::offersAResponseThatWasNotUnderstood() {
    FaultServer server;
    const QByteArray body = R"({"code":200,"data":{"refresh_token":"fake-new-refresh"}})";
    server.setHandler([&body](const Received &) { return Script::answer(200, body); });
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    fill(desk, server);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::malformed);
    QVERIFY(!allTexts(*desk.page).join(u' ').contains(u"fake-new-refresh"_s));
    QVERIFY(desk.button(u"copyResponse"_s)->isVisibleTo(desk.page.get()));
    desk.button(u"copyResponse"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), body);
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    desk.type("refreshToken", u"fake-token-0002"_s);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
    QVERIFY(!desk.button(u"copyResponse"_s)->isVisibleTo(desk.page.get()));
}

void TestRequestVault::aLockedVaultLeavesNothingInTheFields() {
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    const QString id = desk.open(u"mine"_s, "enduser", "http://127.0.0.1:9");
    const store::NewGrant grant{
        id, u"mine"_s, "enduser", {}, {{"refresh_token", base::Secret("fake-saved-refresh"), {}}}};
    desk.workplace->saved.add(grant, desk.page.get(), [](const auto &) {});
    QTRY_COMPARE(desk.workplace->saved.tokens().size(), 1);
    desk.type("refreshToken", u"fake-saved-refresh"_s);
    desk.workplace->vault.lock();
    deliverEvents();
    QVERIFY(desk.field("refreshToken")->text().isEmpty());
    // What was typed and is nowhere else stays.
    desk.workplace->vault.unlock(base::Secret(vaultPassphrase));
    QVERIFY(comesTo(desk.workplace->vault, State::open));
    desk.type("refreshToken", u"fake-typed-refresh"_s);
    desk.workplace->vault.lock();
    deliverEvents();
    QCOMPARE(desk.field("refreshToken")->text(), u"fake-typed-refresh"_s);
}

void TestRequestVault::sendsNothingWhenTheVaultStaysLocked() {
    FaultServer server;
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    desk.workplace->vault.lock();
    fill(desk, server);
    desk.button(u"send"_s)->click();
    deliverEvents();
    desk.workplace->vault.unlock(base::Secret("fake wrong"));
    QVERIFY(comesTo(desk.workplace->vault, State::locked));
    QVERIFY(dialog(desk));
    const auto *problem = dialog(desk)->findChild<gui::NoteLine *>(u"problem"_s);
    QVERIFY(problem && problem->text().contains(u"not the passphrase"_s));
    dialog(desk)->reject();
    deliverEvents();
    QVERIFY(!desk.record());
    QCOMPARE(server.deliveries(), 0);
}

void TestRequestVault::asksForTheLockedVaultBeforeASecretHeaderIsMissing() {
    FaultServer server;
    QByteArray sent;
    server.setHandler([&sent](const Received &received) {
        for (const base::Header &header : received.headers) {
            if (header.name.compare("X-Api-Key", Qt::CaseInsensitive) == 0)
                sent = header.value;
        }
        return Script::answer(200, "{}");
    });
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    const QString id = desk.open(u"mine"_s, "sud", server.url());
    desk.workplace->secrets.changeHeaders(id, {}, {{"X-Api-Key", base::Secret("fake-header-1")}});
    QTRY_VERIFY(!desk.workplace->secrets.forCalls(id).headers.isEmpty());
    QVERIFY(savedTokens(*desk.workplace).isEmpty());  // what was asked of the vault is done
    deliverEvents();
    desk.workplace->vault.lock();
    desk.type("code", u"fake-code"_s);
    desk.button(u"send"_s)->click();
    deliverEvents();
    QVERIFY(dialog(desk));
    QCOMPARE(server.deliveries(), 0);
    desk.workplace->vault.unlock(base::Secret(vaultPassphrase));
    QVERIFY(desk.ends(nullptr));
    QCOMPARE(server.deliveries(), 1);
    QCOMPARE(sent, "fake-header-1");
}

void TestRequestVault::savesAPairThatOnlyTheWindowHas() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    RequestDesk desk;
    fill(desk, server);
    QVERIFY(desk.send());
    QVERIFY(!desk.note(u"uncopiedPair"_s).isEmpty());
    QVERIFY(makeVault(*desk.workplace));
    desk.button(u"savePair"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return !desk.page->hasSomethingToLose(); }));
    QCOMPARE(saved(desk), newPair);
}

void TestRequestVault::makesAVaultForAPairThatOnlyTheWindowHas() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    RequestDesk desk;
    fill(desk, server);
    QVERIFY(desk.send());
    QCOMPARE(desk.button(u"savePair"_s)->text(), u"Save in a vault…"_s);
    desk.button(u"savePair"_s)->click();
    QVERIFY(comesTo(desk.workplace->vault, State::unmade));
    auto *opened = desk.page->findChild<gui::VaultDialog *>();
    QVERIFY(opened);
    opened->findChild<QAbstractButton *>(u"choose"_s)->click();  // the keychain
    QVERIFY(QTest::qWaitFor([&] { return !desk.page->hasSomethingToLose(); }));
    QCOMPARE(desk.workplace->vault.keeping(), VaultHost::Keeping::keychain);
    QCOMPARE(saved(desk), newPair);
}

void TestRequestVault::triesAgainWhatTheVaultCouldNotSave() {
    FaultServer server;
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    desk.workplace->vault.setRetryMs(50);
    const std::shared_ptr<store::Vault> vault = desk.workplace->vault.vault();
    // As a disk that was mounted anew to be only read.
    const auto setReadOnly = [&vault](bool on) {
        return vault->ask([on](store::SealedDatabase &database) {
            return database.database().run(u"PRAGMA query_only = %1"_s.arg(on ? 1 : 0)).has_value();
        });
    };
    bool isReadOnly = false;
    server.setHandler([&](const Received &) {
        isReadOnly = setReadOnly(true);
        return Script::answer(200, pair);
    });
    fill(desk, server);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
    QVERIFY(isReadOnly);
    QVERIFY(!desk.record()->outcome.unsaved.isNull());
    QVERIFY(!desk.record()->isSaved);
    QVERIFY(desk.page->hasSomethingToLose());
    QVERIFY(desk.note(u"uncopiedPair"_s).contains(u"tried again"_s));
    QVERIFY(!desk.button(u"savePair"_s)->isVisibleTo(desk.page.get()));

    const gui::RecordPointer before = desk.record();
    QVERIFY(setReadOnly(false));
    QVERIFY(desk.ends(before));
    QVERIFY(desk.record()->isSaved);
    QVERIFY(!desk.page->hasSomethingToLose());
    QCOMPARE(saved(desk), newPair);
    QVERIFY(desk.said().contains(u"Saved in the vault."_s));
}

void TestRequestVault::sendsATokenInDoubtOnlyWhenTold() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script().close(); });
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    fill(desk, server);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::unknown);
    QVERIFY(desk.send());
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::not_sent);
    QVERIFY(base::is(desk.record()->outcome.reason, desk::DeskFault::desk_token_in_doubt));
    QCOMPARE(server.deliveries(), 1);
    for (const QString &text : desk.said())
        QVERIFY2(!text.contains(u"command line"_s), qPrintable(text));

    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    const gui::RecordPointer before = desk.record();
    desk.button(u"sendAnyway"_s)->click();
    QVERIFY(desk.ends(before));
    QCOMPARE(desk.record()->outcome.kind, OutcomeKind::success);
    QCOMPARE(server.deliveries(), 2);
}

void TestRequestVault::fillsTheFormWithSavedTokens() {
    FaultServer server;
    server.setHandler([](const Received &) { return Script::answer(200, pair); });
    RequestDesk desk;
    QVERIFY(makeVault(*desk.workplace));
    fill(desk, server);
    QVERIFY(desk.send());
    desk.openSandbox("sud");
    desk.page->refreshSaved(savedTokens(*desk.workplace));
    deliverEvents();
    QCOMPARE(desk.workplace->environments.current().name, u"mine"_s);
    QCOMPARE(desk.field("refreshToken")->text(), u"fake-new-refresh-00000001"_s);
    QVERIFY(!desk.note(u"filled"_s).isEmpty());
    QCOMPARE(server.deliveries(), 1);
}

TD_TEST_CLASS(TestRequestVault);

}  // namespace td::test

#include "test_request_vault.moc"
