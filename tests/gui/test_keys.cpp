// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "gui/keys/key_list.h"
#include "gui/keys/keys_dialog.h"
#include "gui/look/note_line.h"
#include "gui/look/tone_shape.h"
#include "gui/vault/vault_dialog.h"
#include "own_inspect_page.h"
#include "shown_texts.h"
#include "support/fault_server.h"
#include "support/test_main.h"
#include "vault_desk.h"

namespace td::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString fakeKey = u"fake-signing-key-that-is-32-bytes"_s;

QByteArray signedToken(const QString &key) {
    const QByteArray claims = R"({"sub":"123","exp":)" + at(3600) + "}";
    return token::signHs256(claims, base::Secret::copyOf(key.toUtf8()));
}

/// A set of the key that signed, and one that cannot be used.
QByteArray jwkSet() {
    const QByteArray encoded =
        fakeKey.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"one\",\"k\":\"" + encoded + "\"},{\"kty\":\"what\"}]}";
}

qsizetype savedKeys(const gui::Workplace &workplace) {
    const auto secrets = workplace.vault.vault()->ask(
        [](store::SealedDatabase &database) { return desk::profileSecrets(database); });
    return secrets ? secrets->secrets.size() : -1;
}

/// The dialog of an Inspect page, opened by its button.
struct OwnKeys {
    explicit OwnKeys(words::Language language = words::Language::english) : own(language) {
        own.paste(signedToken(fakeKey));
        own.find<QPushButton>(u"keys"_s)->click();
        dialog = own.page.findChild<gui::KeysDialog *>();
    }

    template <typename Widget>
    Widget *find(const QString &name) {
        return dialog->findChild<Widget *>(name);
    }
    void addSecret(const QString &secret) {
        find<QLineEdit>(u"secret"_s)->setText(secret);
        find<QPushButton>(u"add"_s)->click();
        QTRY_VERIFY(find<QLineEdit>(u"secret"_s)->text().isEmpty() ||
                    find<gui::NoteLine>(u"result"_s)->tone() == gui::Tone::bad);
    }
    /// What is added from now on belongs to the profile \a id.
    void give(const QString &id) {
        auto *owner = find<QComboBox>(u"owner"_s);
        owner->setCurrentIndex(owner->findData(id));
    }
    void fetch(const QByteArray &url) {
        find<QComboBox>(u"formChoice"_s)->setCurrentIndex(5);
        find<QLineEdit>(u"url"_s)->setText(QString::fromLatin1(url));
        find<QPushButton>(u"add"_s)->click();
    }
    QString remark() { return own.text(u"remark"_s); }
    gui::Tone seal() { return own.page.findChildren<gui::ToneShape *>(u"seal"_s).first()->tone(); }

    OwnPage own;
    gui::KeysDialog *dialog = nullptr;
};

}  // namespace

/// Keys, and what they make of the verdict on a token.
class TestKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingWasCheckedWithoutAKey();
    void provesASignature();
    void neverCallsAWeakSecretGood();
    void triesASecretInEachWriting_data();
    void triesASecretInEachWriting();
    void givesAKeyToNoSandbox();
    void tellsAWrongKey();
    void refusesAnUnsignedTokenWithoutAnyKey();
    void namesTheEnvironmentWhoseKeySigned();
    void forgetsTheKeysOfAProfileThatIsGone();
    void savesAKeyOfAProfileInTheVault();
    void namesAKeyInAVaultThatIsNotOpen();
    void takesAJwkSet();
    void fetchesASetFromAUrl();
    void saysWhyASetCannotBeHad();
    void saysWhyAKeyIsRefused();
    void removesAKey();
    void warnsThatASecretCreatesTokens();
    void showsNoSecret();
    void turnsWithTheLanguage();
};

void TestKeys::saysThatNothingWasCheckedWithoutAKey() {
    OwnKeys keys;
    QVERIFY(keys.remark().startsWith(u"Signature not checked"_s));
    QCOMPARE(keys.seal(), gui::Tone::neutral);
    QCOMPARE(keys.own.find<QPushButton>(u"keys"_s)->text(), u"Add &key…"_s);
}

void TestKeys::provesASignature() {
    OwnKeys keys;
    keys.addSecret(fakeKey);
    QVERIFY2(keys.remark().contains(u"secret-1"_s), qPrintable(keys.remark()));
    QCOMPARE(keys.seal(), gui::Tone::good);
    QCOMPARE(keys.own.find<QPushButton>(u"keys"_s)->text(), u"&Keys…"_s);
    // Every later token is checked on sight.
    keys.own.paste(signedToken(u"another-fake-key-that-has-32-bytes"_s));
    QCOMPARE(keys.seal(), gui::Tone::bad);
    keys.own.paste(signedToken(fakeKey));
    QCOMPARE(keys.seal(), gui::Tone::good);
}

void TestKeys::neverCallsAWeakSecretGood() {
    OwnKeys keys;
    keys.own.paste(signedToken(u"short-fake"_s));
    keys.addSecret(u"short-fake"_s);
    QCOMPARE(keys.seal(), gui::Tone::caution);
    QVERIFY(keys.remark().contains(u"secret-1"_s));
    const auto *findings = keys.own.find<QListWidget>(u"findings"_s);
    QCOMPARE(findings->count(), 1);
}

void TestKeys::triesASecretInEachWriting_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("text") << fakeKey;
    QTest::newRow("hexadecimal") << QString::fromLatin1(fakeKey.toUtf8().toHex());
    QTest::newRow("Base64") << QString::fromLatin1(fakeKey.toUtf8().toBase64());
}

void TestKeys::triesASecretInEachWriting() {
    QFETCH(const QString, typed);
    OwnKeys keys;
    keys.addSecret(typed);
    QCOMPARE(keys.seal(), gui::Tone::good);
}

void TestKeys::tellsAWrongKey() {
    OwnKeys keys;
    keys.addSecret(u"another-fake-key-that-has-32-bytes"_s);
    QCOMPARE(keys.seal(), gui::Tone::bad);
    QVERIFY2(keys.remark().contains(u"secret-1"_s), qPrintable(keys.remark()));
}

void TestKeys::refusesAnUnsignedTokenWithoutAnyKey() {
    OwnPage own;
    own.paste("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjMifQ.");
    QCOMPARE(own.page.findChildren<gui::ToneShape *>(u"seal"_s).first()->tone(), gui::Tone::bad);
    QVERIFY(!own.text(u"remark"_s).startsWith(u"Signature not checked"_s));
}

void TestKeys::namesTheEnvironmentWhoseKeySigned() {
    OwnKeys keys;
    QVERIFY(keys.own.text(u"owner"_s).endsWith(u"Environment not known."_s));
    auto *owner = keys.find<QComboBox>(u"owner"_s);
    owner->setCurrentIndex(1);
    keys.addSecret(fakeKey);
    QVERIFY2(keys.own.text(u"owner"_s).contains(owner->itemText(1)), qPrintable(keys.own.text(u"owner"_s)));
    keys.own.paste(signedToken(u"another-fake-key-that-has-32-bytes"_s));
    QVERIFY(keys.own.text(u"owner"_s).endsWith(u"Environment not known."_s));
}

void TestKeys::givesAKeyToNoSandbox() {
    OwnKeys keys;
    QVERIFY(keys.own.desk.workplace.environments.current().builtIn);
    QVERIFY(keys.find<QComboBox>(u"owner"_s)->currentData().toString().isEmpty());
    keys.addSecret(fakeKey);
    QVERIFY(keys.own.text(u"owner"_s).endsWith(u"Environment not known."_s));
}

void TestKeys::forgetsTheKeysOfAProfileThatIsGone() {
    OwnKeys keys;
    gui::Workplace &workplace = keys.own.desk.workplace;
    const QString id = keys.own.desk.addProfile(u"Mine"_s, "sud", "http://127.0.0.1:9");
    keys.give(id);
    keys.addSecret(fakeKey);
    QCOMPARE(workplace.keys.keys().size(), 1);
    bool gone = false;
    workplace.environments.remove(u"Mine"_s, this, [&gone](const base::Result<void> &) { gone = true; });
    QTRY_VERIFY(gone);
    QTRY_VERIFY(workplace.keys.keys().isEmpty());
    QVERIFY(keys.remark().startsWith(u"Signature not checked"_s));
}

void TestKeys::savesAKeyOfAProfileInTheVault() {
    OwnKeys keys;
    gui::Workplace &workplace = keys.own.desk.workplace;
    QVERIFY(makeVault(workplace));
    auto *consequence = keys.find<gui::NoteLine>(u"consequence"_s);
    QVERIFY(consequence->text().contains(u"in memory until TokenDesk ends"_s));
    keys.give(keys.own.desk.addProfile(u"Mine"_s, "sud", "http://127.0.0.1:9"));
    QVERIFY(consequence->text().contains(u"saved in the vault"_s));
    keys.addSecret(fakeKey);
    QCOMPARE(keys.seal(), gui::Tone::good);
    QVERIFY2(keys.remark().contains(u"app_secret"_s), qPrintable(keys.remark()));
    QVERIFY(!savedTokens(workplace).size());  // what was asked of the vault is done
    QTRY_VERIFY(workplace.secrets.problems().isEmpty());
    auto *held = keys.find<gui::KeyList>(u"held"_s);
    QCOMPARE(held->count(), 1);
    held->setCurrentRow(0);
    keys.find<QPushButton>(u"remove"_s)->click();
    QCOMPARE(held->count(), 0);
    QVERIFY(keys.remark().startsWith(u"Signature not checked"_s));
}

void TestKeys::namesAKeyInAVaultThatIsNotOpen() {
    OwnKeys keys;
    gui::Workplace &workplace = keys.own.desk.workplace;
    QVERIFY(makeVault(workplace));
    keys.give(keys.own.desk.addProfile(u"Mine"_s, "sud", "http://127.0.0.1:9"));
    keys.addSecret(fakeKey);
    QTRY_COMPARE(savedKeys(workplace), 1);
    deliverEvents();
    auto *open = keys.find<QPushButton>(u"openVault"_s);
    QVERIFY(open->isHidden());
    workplace.vault.lock();
    auto *held = keys.find<gui::KeyList>(u"held"_s);
    QCOMPARE(held->count(), 1);
    QCOMPARE(held->item(0)->text(), u"app_secret · Mine · in the vault, which is not open"_s);
    QVERIFY(!held->canRemove());
    QVERIFY(keys.remark().startsWith(u"Signature not checked"_s));
    QVERIFY(!open->isHidden());
    open->click();
    QVERIFY(keys.dialog->findChild<gui::VaultDialog *>());
    workplace.vault.unlock(base::Secret(vaultPassphrase));
    QVERIFY(comesTo(workplace.vault, gui::VaultHost::State::open));
    QVERIFY(held->item(0)->text().startsWith(u"app_secret · secret, "_s));
    QCOMPARE(keys.seal(), gui::Tone::good);
}

void TestKeys::takesAJwkSet() {
    OwnKeys keys;
    keys.find<QComboBox>(u"formChoice"_s)->setCurrentIndex(4);
    keys.find<QPlainTextEdit>(u"text"_s)->setPlainText(QString::fromLatin1(jwkSet()));
    keys.find<QPushButton>(u"add"_s)->click();
    QTRY_COMPARE(keys.own.desk.workplace.keys.keys().size(), 1);
    QCOMPARE(keys.seal(), gui::Tone::good);
    QCOMPARE(keys.find<gui::NoteLine>(u"result"_s)->text().count(u'\n'), 1);
}

void TestKeys::fetchesASetFromAUrl() {
    FaultServer server;
    server.setScript(Script::answer(200, jwkSet()));
    OwnKeys keys;
    keys.fetch(server.url());
    QTRY_COMPARE(keys.own.desk.workplace.keys.keys().size(), 1);
    QCOMPARE(keys.seal(), gui::Tone::good);
    QVERIFY2(keys.remark().contains(u"127.0.0.1"_s), qPrintable(keys.remark()));
}

void TestKeys::saysWhyASetCannotBeHad() {
    FaultServer server;
    server.setScript(Script::answer(404, "{}"));
    OwnKeys keys;
    keys.fetch(server.url());
    QTRY_COMPARE(keys.find<gui::NoteLine>(u"result"_s)->tone(), gui::Tone::bad);
    QVERIFY(keys.find<gui::NoteLine>(u"result"_s)->text().contains(u"404"_s));
    QVERIFY(keys.own.desk.workplace.keys.keys().isEmpty());
}

void TestKeys::saysWhyAKeyIsRefused() {
    OwnKeys keys;
    keys.find<QComboBox>(u"formChoice"_s)->setCurrentIndex(2);
    keys.addSecret(u"not hexadecimal"_s);
    QCOMPARE(keys.find<gui::NoteLine>(u"result"_s)->tone(), gui::Tone::bad);
    QCOMPARE(keys.find<QLineEdit>(u"secret"_s)->text(), u"not hexadecimal"_s);
    QVERIFY(keys.own.desk.workplace.keys.keys().isEmpty());
}

void TestKeys::removesAKey() {
    OwnKeys keys;
    keys.addSecret(fakeKey);
    auto *held = keys.find<QListWidget>(u"held"_s);
    QCOMPARE(held->count(), 1);
    held->setCurrentRow(0);
    keys.find<QPushButton>(u"remove"_s)->click();
    QCOMPARE(held->count(), 0);
    QVERIFY(!keys.find<QPushButton>(u"remove"_s)->isEnabled());
    QVERIFY(keys.remark().startsWith(u"Signature not checked"_s));
}

void TestKeys::warnsThatASecretCreatesTokens() {
    OwnKeys keys;
    auto *consequence = keys.find<gui::NoteLine>(u"consequence"_s);
    QVERIFY(consequence->text().contains(u"can also create tokens"_s));
    QCOMPARE(consequence->tone(), gui::Tone::caution);
    keys.find<QComboBox>(u"formChoice"_s)->setCurrentIndex(4);
    QVERIFY(!consequence->text().contains(u"can also create tokens"_s));
}

void TestKeys::showsNoSecret() {
    OwnKeys keys;
    QCOMPARE(keys.find<QLineEdit>(u"secret"_s)->echoMode(), QLineEdit::Password);
    keys.addSecret(fakeKey);
    for (const QString &text : shownTexts(*keys.dialog) + shownTexts(keys.own.page))
        QVERIFY2(!text.contains(fakeKey), qPrintable(text));
}

void TestKeys::turnsWithTheLanguage() {
    OwnKeys keys;
    keys.addSecret(fakeKey);
    keys.find<QLineEdit>(u"secret"_s)->setText(u"half typed"_s);
    keys.own.desk.workplace.language.set(words::Language::chinese);
    deliverEvents();
    QVERIFY(keys.remark().contains(u"验签通过"_s));
    QCOMPARE(keys.find<QLineEdit>(u"secret"_s)->text(), u"half typed"_s);
    QCOMPARE(keys.find<QListWidget>(u"held"_s)->count(), 1);
}

TD_TEST_CLASS(TestKeys);

}  // namespace td::test

#include "test_keys.moc"
