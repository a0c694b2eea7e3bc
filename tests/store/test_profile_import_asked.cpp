// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/profile_list.h"
#include "store/sharing/profile_export.h"
#include "store/sharing/profile_import.h"
#include "support/test_authority.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using test::entryOf;
using test::fileOf;
using namespace Qt::Literals::StringLiterals;
using Conflict = ImportChange::Conflict;
using Kind = ImportChange::Kind;

Q_DECLARE_METATYPE(td::store::Decision)
Q_DECLARE_METATYPE(td::store::ImportChange::Conflict)

namespace {
/// \a text with `"` for each `'`.
QByteArray json(const char *text) {
    return QByteArray(text).replace('\'', '"');
}

QByteArray entryAt(const QByteArray &id, const QByteArray &name, const QByteArray &kind,
                   const QByteArray &url, const QByteArray &more = {}) {
    return json("{'id':'") + id + json("','name':'") + name + json("','service':'ticket','kind':'") + kind +
           json("','base_url':'") + url + '"' + more + '}';
}

/// `name id host` of each usable profile of the user's.
QStringList profilesOf(const ProfileFile &file) {
    QStringList lines;
    for (const service::Profile &profile : listProfiles(file).profiles) {
        if (!profile.builtIn)
            lines.append(profile.name + u' ' + (profile.id.size() > 20 ? u"new"_s : profile.id) + u' ' +
                         QString::fromUtf8(profile.baseUrl));
    }
    return lines;
}
}  // namespace

/// What is asked before a profile is imported, and what each answer does.
class TestProfileImportAsked final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAsked_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<Conflict>("conflict");
        const auto row = [](const char *title, const QByteArray &entry, Conflict conflict) {
            QTest::newRow(title) << entry << conflict;
        };
        row("a new one", entryOf("n", "New"), Conflict::none);
        row("the same", entryOf("a", "One"), Conflict::none);
        row("another time limit", entryOf("a", "One", json(",'timeout_s':9")), Conflict::none);
        row("another path", entryAt("a", "One", "test", "https://ticket.example/v2"), Conflict::none);
        row("a taken name", entryOf("n", "one"), Conflict::name_taken);
        row("a built-in name", entryOf("n", "sandbox-ticket"), Conflict::name_taken);
        row("another kind", entryAt("a", "One", "production", "https://ticket.example"), Conflict::kind);
        row("another host", entryAt("a", "One", "test", "https://b.example"), Conflict::host);
        row("the same host without encryption",
            entryOf("a", "One", json(",'urls':{'renew':'http://ticket.example/x'},'allow_http':true")),
            Conflict::host);
        row("another port", entryAt("a", "One", "test", "https://ticket.example:8443"), Conflict::host);
        row("one more host", entryOf("a", "One", json(",'urls':{'renew':'https://b.example/x'}")),
            Conflict::host);
        row("another header", entryOf("a", "One", json(",'headers':[{'name':'X-Tenant','value':'b'}]")),
            Conflict::headers);
        row("another proxy", entryOf("a", "One", json(",'connection':{'proxy':'http://p.example:8080'}")),
            Conflict::connection);
        row("a secret header", entryOf("a", "One", json(",'secret_headers':['X-Key']")), Conflict::headers);
    }
    void whatIsAsked() {
        QFETCH(const QByteArray, entry);
        QFETCH(const Conflict, conflict);
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One")));
        const auto preview = previewImport(desk.profiles(), fileOf(entry));
        QVERIFY(preview);
        const ImportChange &change = preview->changes.first();
        if (change.name == u"sandbox-ticket"_s)
            QCOMPARE(change.kind, Kind::refused);
        else
            QCOMPARE(change.conflict, conflict);
    }

    void theAnswerDecides_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<QStringList>("after");
        const QByteArray elsewhere = entryAt("a", "One", "test", "https://b.example");
        const QByteArray namesake = entryAt("n", "ONE", "test", "https://b.example");
        const QString mine = u"One a https://ticket.example"_s;
        QTest::newRow("an update, as usual")
            << elsewhere << Decision::as_usual << QStringList{u"One a https://b.example"_s};
        QTest::newRow("an update, theirs")
            << elsewhere << Decision::take_theirs << QStringList{u"One a https://b.example"_s};
        QTest::newRow("an update, mine") << elsewhere << Decision::leave_out << QStringList{mine};
        QTest::newRow("an update, both")
            << elsewhere << Decision::keep_both << QStringList{mine, u"One (2) new https://b.example"_s};
        QTest::newRow("a taken name, as usual") << namesake << Decision::as_usual << QStringList{mine};
        QTest::newRow("a taken name, theirs")
            << namesake << Decision::take_theirs << QStringList{u"ONE a https://b.example"_s};
        QTest::newRow("a taken name, mine") << namesake << Decision::leave_out << QStringList{mine};
        QTest::newRow("a taken name, both")
            << namesake << Decision::keep_both << QStringList{mine, u"ONE (2) new https://b.example"_s};
        QTest::newRow("a new one left out")
            << entryOf("n", "New") << Decision::leave_out << QStringList{mine};
    }
    void theAnswerDecides() {
        QFETCH(const QByteArray, entry);
        QFETCH(const Decision, decision);
        QFETCH(const QStringList, after);
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One")));
        const auto applied = applyImport(desk.profiles(), fileOf(entry), {{0, decision}});
        QVERIFY(applied);
        QCOMPARE(profilesOf(desk.profiles()), after);
    }

    void aLongNameStaysShortEnoughBesideItsNamesake() {
        const test::DeskFolder desk;
        const QByteArray name(64, 'n');
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", name)));
        QVERIFY(applyImport(desk.profiles(), fileOf(entryOf("n", name)), {{0, Decision::keep_both}}));
        QCOMPARE(test::usableNames(desk.profiles()),
                 (QStringList{QString::fromLatin1(name), QString(60, u'n') + u" (2)"_s}));
    }

    void eachValueIsSpelledOut() {
        const test::DeskFolder desk;
        test::writePlainly(
            desk.profilesPath(),
            fileOf(entryOf("a", "One", json(",'headers':[{'name':'X-Tenant','value':'a'}],'timeout_s':9"))));
        const QByteArray entry = entryAt("a", "Uno", "production", "https://b.example",
                                         json(",'headers':[{'name':'X-Tenant','value':'b'}],"
                                              "'urls':{'renew':'https://c.example/x'},'timeout_s':9"));
        const auto preview = previewImport(desk.profiles(), fileOf(entry));
        QCOMPARE(preview->changes.first().differences,
                 (QList<Difference>{
                     {"name", {}, u"One"_s, u"Uno"_s},
                     {"kind", {}, u"test"_s, u"production"_s},
                     {"base_url", {}, u"https://ticket.example"_s, u"https://b.example"_s},
                     {"urls", "renew", {}, u"https://c.example/x"_s},
                     {"headers", "X-Tenant", u"a"_s, u"b"_s},
                 }));
    }

    void aCertificateIsShownByItsName() {
        const test::DeskFolder desk;
        const test::TestAuthority authority("Corp Root");
        const QByteArray pem = authority.certificate().toPem().replace("\n", "\\n");
        const QByteArray entry = entryOf("n", "New", json(",'connection':{'ca':'") + pem + json("'}"));
        const ImportChange change = previewImport(desk.profiles(), fileOf(entry))->changes.first();
        const QString until = authority.certificate().expiryDate().toUTC().date().toString(Qt::ISODate);
        QCOMPARE(change.differences.last().key, "ca");
        QVERIFY2(change.differences.last().after.startsWith(u"Corp Root (– %1), SHA-256 "_s.arg(until)),
                 qPrintable(change.differences.last().after));
    }

    void ofANewOneWhatItStatesIsSpelledOut() {
        const test::DeskFolder desk;
        const QByteArray entry = entryOf("n", "New", json(",'timeout_s':9,'secret_headers':['X-Key']"));
        const auto preview = previewImport(desk.profiles(), fileOf(entry));
        QCOMPARE(preview->changes.first().differences, (QList<Difference>{
                                                           {"service", {}, {}, u"ticket"_s},
                                                           {"kind", {}, {}, u"test"_s},
                                                           {"base_url", {}, {}, u"https://ticket.example"_s},
                                                           {"secret_headers", {}, {}, u"X-Key"_s},
                                                           {"timeout_s", {}, {}, u"9"_s},
                                                       }));
    }

    void whatItNeedsIsNamed() {
        const test::DeskFolder desk;
        const QByteArray text = fileOf(
            entryOf("n", "New", json(",'secret_headers':['X-Key'],'needs':['app_secret','client_key']")));
        QCOMPARE(previewImport(desk.profiles(), text)->changes.first().neededSecrets,
                 (QStringList{u"header.X-Key"_s, u"app_secret"_s, u"client_key"_s}));
        QVERIFY(applyImport(desk.profiles(), text));
        QCOMPARE(listProfiles(desk.profiles()).profiles.last().needs,
                 (QList<QByteArray>{"app_secret", "client_key"}));
        const KeptSecrets kept{{u"n"_s, {u"header.x-key"_s, u"client_key"_s}}};
        const QByteArray renamed = fileOf(
            entryOf("n", "Other", json(",'secret_headers':['X-Key'],'needs':['app_secret','client_key']")));
        QCOMPARE(previewImport(desk.profiles(), renamed, kept)->changes.first().neededSecrets,
                 QStringList{u"app_secret"_s});
    }

    void secretsOfAProfileThatIsNoMoreDoNotGoToOneOutOfAFile() {
        const test::DeskFolder desk;
        const QByteArray text = fileOf(entryOf("n", "New", json(",'secret_headers':['X-Key']")));
        const KeptSecrets kept{{u"n"_s, {u"header.X-Key"_s}}};
        const auto applied = applyImport(desk.profiles(), text, {}, kept);
        QVERIFY(applied);
        QCOMPARE(applied->changes.first().neededSecrets, QStringList{u"header.X-Key"_s});
        const QString id = listProfiles(desk.profiles()).profiles.last().id;
        QVERIFY(id != u"n"_s && id == applied->changes.first().id);
    }

    void thatSecretsWouldBeUsedElsewhereIsSaid() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One")));
        const KeptSecrets kept{{u"a"_s, {u"header.X-Key"_s}}};
        const QByteArray elsewhere = fileOf(entryAt("a", "One", "test", "https://b.example"));
        const base::Error finding =
            previewImport(desk.profiles(), elsewhere, kept)->changes.first().findings.first();
        QVERIFY(base::is(finding, ShareFinding::share_secrets_follow));
        QCOMPARE(finding.values.value(u"hosts"_s).toStringList(), QStringList{u"b.example"_s});
        QCOMPARE(finding.values.value(u"names"_s).toStringList(), QStringList{u"header.X-Key"_s});
    }

    void onesOwnExportIsUnchanged() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One", json(",'needs':['bearer']"))));
        const KeptSecrets kept{{u"a"_s, {u"app_secret"_s, u"header.X-Key"_s}}};
        const auto exported = exportProfiles(desk.profiles(), {}, kept);
        QVERIFY(exported && exported->text.contains("app_secret"));
        QCOMPARE(previewImport(desk.profiles(), exported->text, kept)->changes.first().kind, Kind::unchanged);
        // Where the secret is not kept, that it is needed is news.
        QCOMPARE(previewImport(desk.profiles(), exported->text)->changes.first().fields,
                 QList<QByteArray>{"needs"});
    }

    void aProfileOfAServiceThatIsNotThereWaitsForIt() {
        const test::DeskFolder desk;
        const QByteArray entry = json(
            "{'id':'n','name':'New','service':'carrier','kind':'test',"
            "'base_url':'https://c.example','places':{'token':'form'}}");
        const auto applied = applyImport(desk.profiles(), fileOf(entry));
        QVERIFY(applied);
        const ImportChange &change = applied->changes.first();
        QCOMPARE(change.kind, Kind::added);
        QCOMPARE(change.neededService, "carrier");
        QCOMPARE(test::usableNames(desk.profiles()), QStringList());
        QVERIFY(base::is(listProfiles(desk.profiles()).notices.first(), StoreFault::store_entry_unusable));
        QCOMPARE(previewImport(desk.profiles(), fileOf(entry))->changes.first().kind, Kind::unchanged);

        service::Catalog later = test::twoServices();
        later.add(u"/etc/carrier.json"_s, test::definitionText("carrier"), service::Catalog::Origin::user);
        const ProfileFile then(desk.profilesPath(), later, desk.clock);
        QCOMPARE(test::usableNames(then), QStringList{u"New"_s});
    }

    void whatWaitsForAServiceKeepsTheOtherRules_data() {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *title, const QByteArray &more, const char *code) {
            QTest::newRow(title) << more << QByteArray(code);
        };
        row("a bad URL", json("'name':'New','base_url':'javascript:alert(1)'"), "profile_url_scheme");
        row("a secret",
            json("'name':'New','base_url':'https://c.example','headers':[{'name':'Cookie','value':'fake'}]"),
            "profile_secret_header");
        row("a taken name", json("'name':'One','base_url':'https://c.example'"), "profile_name_taken");
        row("a production host", json("'name':'New','base_url':'https://real.example'"),
            "share_production_host");
    }
    void whatWaitsForAServiceKeepsTheOtherRules() {
        QFETCH(const QByteArray, more);
        QFETCH(const QByteArray, code);
        const test::DeskFolder desk;
        test::writePlainly(
            desk.profilesPath(),
            fileOf(entryOf("a", "One") + ',' + entryAt("p", "Real", "production", "https://real.example")));
        const QByteArray entry = json("{'id':'n','service':'carrier','kind':'test',") + more + '}';
        const auto applied = applyImport(desk.profiles(), fileOf(entry));
        QCOMPARE(applied->changes.first().kind, Kind::refused);
        QCOMPARE(applied->changes.first().reason.code, code);
        QVERIFY(!test::contentOf(desk.profilesPath()).contains("carrier"));
    }
};

TD_TEST_CLASS(TestProfileImportAsked);
#include "test_profile_import_asked.moc"
