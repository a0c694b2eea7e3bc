// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/codes.h"
#include "store/desk_folder.h"
#include "store/sharing/arrival_findings.h"
#include "store/sharing/look_alike.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using namespace Qt::Literals::StringLiterals;
using service::Profile;
using service::ProfileKind;

namespace {
Profile at(const QByteArray &url, ProfileKind kind = ProfileKind::test) {
    Profile profile = test::ticketProfile(u"One"_s);
    profile.baseUrl = url;
    profile.kind = kind;
    return profile;
}

/// One at a.example whose connection is \a connection.
Profile connected(const service::ProfileConnection &connection) {
    Profile profile = at("https://a.example");
    profile.connection = connection;
    return profile;
}

QByteArrayList codesOf(const QList<base::Error> &errors) {
    QByteArrayList codes;
    for (const base::Error &error : errors)
        codes.append(error.code);
    return codes;
}

void addRow(const char *title, const Profile &arriving, const Profile &before, const QByteArrayList &codes,
            const QStringList &kept = {}) {
    QTest::newRow(title) << arriving << before << kept << codes;
}
}  // namespace

/// What is said of a profile that comes out of a file.
class TestArrivalFindings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsConspicuousIsSaid_data() {
        QTest::addColumn<Profile>("arriving");
        QTest::addColumn<Profile>("before");
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<QByteArrayList>("codes");
        const Profile none;
        const Profile test = at("https://a.example");
        const Profile production = at("https://a.example", ProfileKind::production);
        addRow("nothing", test, none, {});
        addRow("as before", test, test, {});
        addRow("becomes production", production, test, {"share_becomes_production"});
        addRow("becomes a test", test, production, {"share_becomes_test"});
        addRow("other letters", at("https://xn--80ak6aa92e.com"), none, {"share_foreign_letters"});
        addRow("mixed letters in a part", at("https://api.xn--exmple-4nf.com"), none,
               {"share_foreign_letters"});
        addRow("no encryption", at("http://a.example"), none, {"share_clear"});
        addRow("no encryption on this machine", at("http://127.0.0.1:1"), none, {});
        Profile lookAlike = test;
        lookAlike.name = u"Prоd"_s;
        addRow("a Cyrillic letter in the name", lookAlike, none, {"share_name_letters"});
    }
    void whatIsConspicuousIsSaid() { compare(); }

    void whereRequestsGoIsSaid_data() {
        QTest::addColumn<Profile>("arriving");
        QTest::addColumn<Profile>("before");
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<QByteArrayList>("codes");
        const Profile none;
        const Profile test = at("https://a.example");
        const Profile elsewhere = at("https://b.example");
        const Profile proxied = connected({.proxy = "http://proxy.example:8080"});
        const QStringList login{u"proxy_login"_s};
        addRow("another host", elsewhere, test, {"share_new_hosts"});
        addRow("another host, with secrets", elsewhere, test, {"share_secrets_follow", "share_new_hosts"},
               {u"app_secret"_s});
        addRow("another host, with a login of the proxy", elsewhere, test, {"share_new_hosts"}, login);
        Profile less = test;
        Profile more = test;
        more.urls.insert("renew", "https://b.example/x");
        addRow("one more host", more, test, {"share_new_hosts"});
        addRow("one host less", less, more, {});
        addRow("a proxy", proxied, test, {"share_proxy"});
        addRow("a proxy, of a new one", proxied, none, {"share_proxy"});
        addRow("a proxy, with a login", proxied, test, {"share_proxy", "share_login_follows"}, login);
        addRow("the same proxy, with a login", proxied, proxied, {}, login);
        addRow("a proxy less", test, proxied, {}, login);
        addRow("a proxy, with another secret", proxied, test, {"share_proxy"}, {u"app_secret"_s});
    }
    void whereRequestsGoIsSaid() { compare(); }

    void whatProtectsLessIsSaid_data() {
        QTest::addColumn<Profile>("arriving");
        QTest::addColumn<Profile>("before");
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<QByteArrayList>("codes");
        const Profile none;
        const Profile test = at("https://a.example");
        const Profile trusting = connected({.authorities = "-----BEGIN CERTIFICATE-----"});
        const Profile pinned = connected({.pin = QByteArray(64, 'a')});
        const Profile certified = connected({.clientCertificate = "-----BEGIN CERTIFICATE-----"});
        const Profile strict = connected({.minTls = "1.3"});
        Profile signing = test;
        signing.signs = true;
        addRow("authorities", trusting, none, {"share_authorities"});
        addRow("the same authorities", trusting, trusting, {});
        addRow("authorities less", test, trusting, {"share_authorities_removed"});
        addRow("a pin", pinned, test, {});
        addRow("a pin less", test, pinned, {"share_pin_removed"});
        addRow("another pin", connected({.pin = QByteArray(64, 'b')}), pinned, {"share_pin_changed"});
        addRow("a client certificate less", test, certified, {"share_certificate_removed"});
        addRow("an older TLS", test, strict, {"share_older_tls"});
        addRow("a newer TLS", strict, test, {});
        addRow("no signatures", test, signing, {"share_unsigned"});
        addRow("signatures", signing, test, {});
    }
    void whatProtectsLessIsSaid() { compare(); }

    void aLookAlikeIsShownInBothForms() {
        const auto found = arrivalFindings({at("https://xn--80ak6aa92e.com:8443")}, {});
        QCOMPARE(found.first().values.value(u"host"_s).toString(), u"xn--80ak6aa92e.com:8443"_s);
        QCOMPARE(found.first().values.value(u"letters"_s).toString(), u"аррӏе.com"_s);
    }

    void aHostThatIsTestedIsNoSurprise() {
        Profile mine = at("https://a.example");
        mine.id = u"mine"_s;
        const Profile production = at("https://a.example", ProfileKind::production);
        QCOMPARE(codesOf(arrivalFindings({production}, {mine})), QByteArrayList{"share_also_test_host"});
    }

    void lettersThatLookLatinAreFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        QTest::newRow("Latin") << u"Production é"_s << QString();
        QTest::newRow("Chinese beside Latin") << u"生产Prod环境"_s << QString();
        QTest::newRow("Russian words") << u"Прод Test"_s << QString();
        QTest::newRow("one in a word") << u"SUD Prоd"_s << u"о"_s;
        QTest::newRow("several, each once") << u"Рrоdоcеss"_s << u"Рое"_s;
        QTest::newRow("Greek") << u"Αpi"_s << u"Α"_s;
        QTest::newRow("at the end") << u"x-aа"_s << u"а"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void lettersThatLookLatinAreFound() {
        QFETCH(const QString, text);
        QTEST(lookAlikeLetters(text), "letters");
    }

private:
    static void compare() {
        QFETCH(const Profile, arriving);
        QFETCH(const Profile, before);
        QFETCH(const QStringList, kept);
        const Profile *there = before.baseUrl.isEmpty() ? nullptr : &before;
        QTEST(codesOf(arrivalFindings({arriving, there, kept}, {})), "codes");
    }
};

TD_TEST_CLASS(TestArrivalFindings);
#include "test_arrival_findings.moc"
