// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/codes.h"
#include "desk/secrets/call_secrets.h"
#include "store/vault/secret_table.h"
#include "store/vault_folder.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using desk::SecretName;
using Use = desk::SecretName::Use;

/// What a profile's secrets are called, and what may be one.
class TestProfileSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameSaysWhatASecretIsFor_data();
    void aNameSaysWhatASecretIsFor();
    void whatIsNoNameIsRefused_data();
    void whatIsNoNameIsRefused();
    void whatCannotServeIsRefused_data();
    void whatCannotServeIsRefused();
    void headersAreOneWhateverTheirCase();
    void keysAreNamedAfterTheirProfile();
    void anAlteredKeyIsToldAndTheOthersServe();
    void whatIsNotThereIsNotRemoved();
    void aNameThatIsTakenGetsANumber_data();
    void aNameThatIsTakenGetsANumber();
    void aLabelIsMadeOfAnyText_data();
    void aLabelIsMadeOfAnyText();
    void aKeyIsAddedOnce();
    void allAreReadAndRemoved();

private:
    test::VaultFolder m_folder;
};

void TestProfileSecrets::aNameSaysWhatASecretIsFor_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("use");
    QTest::addColumn<QByteArray>("label");
    const auto row = [](const char *text, Use use, const char *label) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(use) << QByteArray(label);
    };
    row("header.X-Api-Key", Use::header, "X-Api-Key");
    row("header.X.Y", Use::header, "X.Y");
    row("app_secret", Use::app_secret, "");
    row("app_secret.2026", Use::app_secret, "2026");
    row("key", Use::key, "");
    row("key.old_one-1", Use::key, "old_one-1");
    row("bearer", Use::bearer, "");
    row("proxy_login", Use::proxy_login, "");
    row("client_key", Use::client_key, "");
}

void TestProfileSecrets::aNameSaysWhatASecretIsFor() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, use);
    QFETCH(const QByteArray, label);
    const auto found = desk::secretNamed(text);
    QVERIFY(found);
    QCOMPARE(static_cast<int>(found->use), use);
    QCOMPARE(found->label, label);
    QCOMPARE(desk::name(*found), text);
}

void TestProfileSecrets::whatIsNoNameIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "header", "header.", "header.X Y", "header.Host", "key.", "key.a b",
                             "app_secret.", "Key", "secret", "client_key.a", "proxy_login.a", "bearer."})
        QTest::addRow("“%s”", text) << QByteArray(text);
    QTest::newRow("too long") << QByteArray("key." + QByteArray(65, 'x'));
}

void TestProfileSecrets::whatIsNoNameIsRefused() {
    QFETCH(const QByteArray, text);
    QVERIFY(!desk::secretNamed(text));
}

void TestProfileSecrets::whatCannotServeIsRefused_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("an empty header") << QByteArray("header.X") << QByteArray()
                                     << QByteArray("plan_bad_header");
    QTest::newRow("a header of two lines")
        << QByteArray("header.X") << QByteArray("a\nb") << QByteArray("plan_bad_header");
    QTest::newRow("an empty secret") << QByteArray("app_secret") << QByteArray() << QByteArray("key_nothing");
    QTest::newRow("a key for a secret")
        << QByteArray("app_secret") << QByteArray(R"({"kty":"RSA"})") << QByteArray("key_secret_is_key");
    QTest::newRow("no key") << QByteArray("key") << QByteArray("hunter2") << QByteArray("key_unrecognised");
    QTest::newRow("no client key") << QByteArray("client_key") << QByteArray("hunter2")
                                   << QByteArray("key_unrecognised");
    QTest::newRow("a secret for a client key")
        << QByteArray("client_key") << QByteArray(R"({"kty":"oct","k":"aHVudGVyMg"})")
        << QByteArray("desk_bad_client_key");
    QTest::newRow("a login without a password")
        << QByteArray("proxy_login") << QByteArray("me") << QByteArray("desk_bad_proxy_login");
    QTest::newRow("a login of two lines")
        << QByteArray("proxy_login") << QByteArray("me:a\nb") << QByteArray("desk_bad_proxy_login");
    QTest::newRow("a login") << QByteArray("proxy_login") << QByteArray("me:") << QByteArray();
    QTest::newRow("a bearer token with its word")
        << QByteArray("bearer") << QByteArray("Bearer fake") << QByteArray("desk_bad_bearer");
    QTest::newRow("an empty bearer token")
        << QByteArray("bearer") << QByteArray() << QByteArray("desk_bad_bearer");
    QTest::newRow("a bearer token") << QByteArray("bearer") << QByteArray("fake-token-1") << QByteArray();
    QTest::newRow("a header") << QByteArray("header.X") << QByteArray("a b") << QByteArray();
    QTest::newRow("a secret") << QByteArray("app_secret") << QByteArray("hunter2") << QByteArray();
    QTest::newRow("a key") << QByteArray("key") << QByteArray(R"({"kty":"oct","k":"aHVudGVyMg"})")
                           << QByteArray();
}

void TestProfileSecrets::whatCannotServeIsRefused() {
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, code);
    const auto checked = desk::checkSecret(*desk::secretNamed(name), base::Secret::copyOf(value));
    QCOMPARE(checked ? QByteArray() : checked.error().code, code);
}

void TestProfileSecrets::headersAreOneWhateverTheirCase() {
    const store::SealedDatabase vault = m_folder.create();
    const auto keep = [&](const char *name, const char *value) {
        return desk::keepSecret(vault, u"p"_s, *desk::secretNamed(name), test::secret(value), 1).has_value();
    };
    QVERIFY(keep("header.X-Key", "one") && keep("header.x-key", "two") && keep("key", "{}"));
    const auto secrets = desk::callSecrets(vault, u"p"_s);
    QVERIFY(secrets);
    QCOMPARE(secrets->headers.size(), 1);
    QCOMPARE(secrets->headers.first().value.reveal(), QByteArrayView("two"));
    QVERIFY(desk::removeSecret(vault, u"p"_s, *desk::secretNamed("header.X-KEY")));
    QVERIFY(desk::callSecrets(vault, u"p"_s)->headers.isEmpty());
}

void TestProfileSecrets::keysAreNamedAfterTheirProfile() {
    const test::VaultFolder folder;
    const store::SealedDatabase vault = folder.create();
    QVERIFY(desk::keepSecret(vault, u"p"_s, {Use::app_secret, "old"}, test::secret("zz"), 1));
    QVERIFY(desk::keepSecret(vault, u"p"_s, {Use::header, "X"}, test::secret("zz"), 1));
    const auto keys = desk::profileKeys(vault, u"p"_s, u"There"_s);
    QVERIFY(keys);
    QCOMPARE(keys->usable.size(), 1);
    QCOMPARE(keys->usable.first().name, u"There/app_secret.old"_s);
    QVERIFY(desk::profileKeys(vault, u"another"_s, u"A"_s)->usable.isEmpty());
}

void TestProfileSecrets::anAlteredKeyIsToldAndTheOthersServe() {
    const test::VaultFolder folder;
    const store::SealedDatabase vault = folder.create();
    QVERIFY(desk::keepSecret(vault, u"p"_s, {Use::app_secret, "a"}, test::secret("zz"), 1));
    QVERIFY(desk::keepSecret(vault, u"p"_s, {Use::app_secret, "b"}, test::secret("zz"), 1));
    folder.change(u"UPDATE secrets SET sealed_value = x'00' WHERE name = 'app_secret.a'"_s);
    const auto keys = desk::profileKeys(vault, u"p"_s, u"There"_s);
    QVERIFY(keys);
    QCOMPARE(keys->usable.size(), 1);
    QCOMPARE(keys->refused.size(), 1);
    QVERIFY(base::is(keys->refused.first().reason, store::VaultFault::vault_altered));
}

void TestProfileSecrets::whatIsNotThereIsNotRemoved() {
    const test::VaultFolder folder;
    const store::SealedDatabase vault = folder.create();
    const auto removed = desk::removeSecret(vault, u"p"_s, {Use::key, {}});
    QVERIFY(!removed && base::is(removed.error(), desk::DeskFault::desk_secret_absent));
}

void TestProfileSecrets::aNameThatIsTakenGetsANumber_data() {
    QTest::addColumn<QByteArray>("wished");
    QTest::addColumn<QList<QByteArray>>("taken");
    QTest::addColumn<QByteArray>("free");
    const QByteArray longest(64, 'x');
    QTest::newRow("free") << QByteArray("key") << QList<QByteArray>{"app_secret"} << QByteArray("key");
    QTest::newRow("taken") << QByteArray("key") << QList<QByteArray>{"key"} << QByteArray("key.2");
    QTest::newRow("taken twice") << QByteArray("key") << QList<QByteArray>{"key", "key.2"}
                                 << QByteArray("key.3");
    QTest::newRow("a label") << QByteArray("key.a.pem") << QList<QByteArray>{"key.a.pem"}
                             << QByteArray("key.a.pem-2");
    QTest::newRow("the longest label")
        << "key." + longest << QList<QByteArray>{"key." + longest} << "key." + QByteArray(62, 'x') + "-2";
}

void TestProfileSecrets::aNameThatIsTakenGetsANumber() {
    QFETCH(const QByteArray, wished);
    QFETCH(const QList<QByteArray>, taken);
    QFETCH(const QByteArray, free);
    QList<SecretName> names;
    for (const QByteArray &one : taken)
        names.append(*desk::secretNamed(one));
    const SecretName name = desk::freeName(*desk::secretNamed(wished), names);
    QCOMPARE(desk::name(name), free);
    QVERIFY(desk::secretNamed(free));
}

void TestProfileSecrets::aLabelIsMadeOfAnyText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("a file") << u"jwks.json"_s << QByteArray("jwks.json");
    QTest::newRow("blanks") << u"my key (1).pem"_s << QByteArray("my-key--1-.pem");
    QTest::newRow("Chinese") << u"公钥.pem"_s << QByteArray("--.pem");
    QTest::newRow("long") << QString(80, u'x') << QByteArray(64, 'x');
}

void TestProfileSecrets::aLabelIsMadeOfAnyText() {
    QFETCH(const QString, text);
    QFETCH(const QByteArray, label);
    QCOMPARE(desk::labelFrom(text), label);
    QVERIFY(desk::secretNamed(QByteArray("key." + label)));
}

void TestProfileSecrets::aKeyIsAddedOnce() {
    const test::VaultFolder folder;
    const store::SealedDatabase vault = folder.create();
    const auto add = [&vault](Use use, const char *value) {
        return desk::addKey(vault, {u"p"_s, {use, {}}, test::secret(value)}, 1).has_value();
    };
    QVERIFY(add(Use::app_secret, "one") && add(Use::app_secret, "two") && add(Use::app_secret, "one"));
    QVERIFY(add(Use::key, "one"));
    QCOMPARE(*store::SecretTable(vault).names(u"p"_s),
             (QStringList{u"app_secret"_s, u"app_secret.2"_s, u"key"_s}));
}

void TestProfileSecrets::allAreReadAndRemoved() {
    const test::VaultFolder folder;
    const store::SealedDatabase vault = folder.create();
    QVERIFY(desk::keepSecret(vault, u"p"_s, {Use::app_secret, {}}, test::secret("one"), 1));
    QVERIFY(desk::keepSecret(vault, u"p"_s, {Use::header, "X"}, test::secret("two"), 1));
    QVERIFY(desk::keepSecret(vault, u"q"_s, {Use::header, "X"}, test::secret("three"), 1));
    QVERIFY(store::SecretTable(vault).set(u"q"_s, u"of a newer version"_s, test::secret("four"), 1));
    const auto all = desk::profileSecrets(vault);
    QVERIFY(all && all->altered.isEmpty());
    QCOMPARE(all->secrets.size(), 3);
    QCOMPARE(all->secrets.first().profileId, u"p"_s);
    QCOMPARE(all->secrets.first().value.reveal(), QByteArrayView("one"));
    QVERIFY(desk::removeSecrets(vault, u"p"_s));
    const auto names = desk::profileSecretNames(vault);
    QVERIFY(names && !names->contains(u"p"_s));
    QCOMPARE(names->value(u"q"_s), (QList<SecretName>{{Use::header, "X"}}));
}

TD_TEST_CLASS(TestProfileSecrets);
#include "test_profile_secrets.moc"
