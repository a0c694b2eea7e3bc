// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/sharing/profile_hosts.h"
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
}  // namespace

class TestProfileHosts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHostIsTheSameHoweverItIsWritten_data() {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QString>("common");
        const auto row = [](const char *title, const char *one, const char *other, const char *common) {
            QTest::newRow(title) << QByteArray(one) << QByteArray(other) << QString::fromLatin1(common);
        };
        row("the same", "https://a.example", "https://a.example/api", "a.example");
        row("another port", "https://a.example:8443", "https://a.example", "a.example");
        row("a dot at its end", "https://a.example.", "https://a.example", "a.example");
        row("capitals", "https://A.Example", "https://a.example", "a.example");
        row("in its own letters", "https://bücher.example", "https://xn--bcher-kva.example",
            "xn--bcher-kva.example");
        row("without encryption", "http://a.example", "https://a.example", "a.example");
        row("another", "https://a.example", "https://b.example", "");
        row("a part of its name", "https://example", "https://a.example", "");
        row("this machine", "http://127.0.0.1:8080", "http://127.0.0.1:8080/api", "localhost:8080");
        row("this machine by its name", "http://127.0.0.1:8080", "http://localhost:8080", "localhost:8080");
        row("this machine, another port", "http://127.0.0.1:8080", "http://127.0.0.1:9090", "");
        row("none", "", "", "");
    }
    void aHostIsTheSameHoweverItIsWritten() {
        QFETCH(const QByteArray, one);
        QFETCH(const QByteArray, other);
        QFETCH(const QString, common);
        QCOMPARE(commonHost(at(one), at(other)), common);
        QCOMPARE(commonHost(at(other), at(one)), common);
    }

    void aUrlOfItsOwnCountsToo() {
        Profile profile = at("https://a.example");
        profile.urls.insert("renew", "https://b.example/x");
        QCOMPARE(commonHost(profile, at("https://b.example")), u"b.example"_s);
        QCOMPARE(hostsOf(profile), (QStringList{u"a.example"_s, u"b.example"_s}));
    }

    void aProductionHostIsNoTestHost() {
        const Profile production = at("https://a.example", ProfileKind::production);
        const auto fault = [&](const Profile &arriving, const Profile *before) {
            return productionHostFault(arriving, before, {at("https://c.example"), production});
        };
        QVERIFY(base::is(fault(at("https://a.example"), nullptr), ShareFault::share_production_host));
        QVERIFY(base::is(fault(at("https://a.example"), &production), ShareFault::share_production_host));
        QVERIFY(fault(at("https://b.example"), nullptr).isNull());
        QVERIFY(fault(production, nullptr).isNull());
        const Profile mine = at("https://a.example/test");
        QVERIFY(fault(at("https://a.example/other"), &mine).isNull());
    }
};

TD_TEST_CLASS(TestProfileHosts);
#include "test_profile_hosts.moc"
