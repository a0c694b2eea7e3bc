// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "store/desk_folder.h"
#include "store/profile_list.h"
#include "store/sharing/profile_export.h"
#include "store/sharing/profile_import.h"
#include "support/test_main.h"

using namespace td;
using namespace td::store;
using test::entryOf;
using test::fileOf;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray compact(const QByteArray &text) {
    const auto json = base::Json::parse(text);
    base::JsonWriter writer;
    return writer.copy(json->root()).take();
}

/// One word for each change: `kind:name`, with the fields or the reason's code in brackets.
QByteArrayList told(const Import &import) {
    QByteArrayList lines;
    for (const ImportChange &change : import.changes) {
        QByteArray line = name(change.kind) + ':' + change.name.toUtf8();
        const QByteArray more = change.reason.isNull() ? change.fields.join(',') : change.reason.code;
        if (!more.isEmpty())
            line += '(' + more + ')';
        lines.append(line);
    }
    return lines;
}
}  // namespace

class TestProfileImport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportedProfilesAreImportedElsewhere() {
        const test::DeskFolder desk;
        const test::DeskFolder elsewhere;
        QVERIFY(desk.profiles().add(test::ticketProfile(u"One"_s)));
        QVERIFY(desk.profiles().add(test::ticketProfile(u"Two"_s)));
        const auto exported = exportProfiles(desk.profiles(), {});
        QVERIFY(exported);
        QCOMPARE(told(applyImport(elsewhere.profiles(), exported->text).value()),
                 (QByteArrayList{"added:One", "added:Two"}));
        QCOMPARE(listProfiles(elsewhere.profiles()).profiles, listProfiles(desk.profiles()).profiles);
        QCOMPARE(test::contentOf(elsewhere.profilesPath()), test::contentOf(desk.profilesPath()));
    }

    void eachEntryIsJudgedOnItsOwn_data() {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QByteArrayList>("changes");
        const auto row = [](const char *title, const QByteArray &entries, const QByteArrayList &changes) {
            QTest::newRow(title) << entries << changes;
        };
        row("nothing", "", {});
        row("a new one", entryOf("n", "New"), {"added:New"});
        row("the same again", entryOf("a", "One"), {"unchanged:One"});
        row("the same, with its defaults written out",
            entryOf("a", "One", R"(,"urls":{},"timeout_s":15,"allow_http":false)"), {"unchanged:One"});
        row("the same, with another spelling of its URL",
            R"({"base_url":"HTTPS://TICKET.example/","kind":"test","service":"ticket","name":"One","id":"a"})",
            {"unchanged:One"});
        row("another name and timeout", entryOf("a", "Uno", R"(,"timeout_s":9)"),
            {"updated:Uno(name,timeout_s)"});
        row("another unknown member", entryOf("a", "One", R"(,"later":2)"), {"updated:One(later)"});
        row("made production", R"({"id":"a","name":"One","service":"ticket","kind":"production",
            "base_url":"https://ticket.example"})",
            {"updated:One(kind)"});
        row("repairs an unusable one", entryOf("bad", "Good"),
            {"updated:Good(name,service,kind,base_url,urls,headers,secret_headers,needs,places,claims,"
             "timeout_s,"
             "unlock_minutes,"
             "allow_http,signs,connection)"});
        row("a taken name", entryOf("n", "TWO"), {"refused:TWO(profile_name_taken)"});
        row("an update to a taken name", entryOf("a", "Two"), {"refused:Two(profile_name_taken)"});
        row("a built-in name", entryOf("n", "sandbox-ticket"),
            {"refused:sandbox-ticket(profile_name_taken)"});
        row("a built-in id", entryOf("sandbox-ticket", "New"), {"refused:New(profile_built_in)"});
        row("a secret", entryOf("n", "New", R"(,"headers":[{"name":"Authorization","value":"fake"}])"),
            {"refused:New(profile_secret_header)"});
        row("a rule broken", entryOf("n", "New", R"(,"timeout_s":0)"), {"refused:New(profile_bad_timeout)"});
        row("another rule broken", entryOf("n", "New", R"(,"unlock_minutes":241)"),
            {"refused:New(profile_bad_unlock)"});
        row("no profile", "5", {"refused:(store_wrong_type)"});
        row("one id twice", entryOf("n", "New") + ',' + entryOf("n", "Newer"),
            {"added:New", "refused:Newer(store_id_taken)"});
        row("one name twice", entryOf("n", "New") + ',' + entryOf("m", "new"),
            {"added:New", "refused:new(profile_name_taken)"});
        row("a name that an update set free", entryOf("a", "Uno") + ',' + entryOf("n", "One"),
            {"updated:Uno(name)", "added:One"});
        row("good and bad together", entryOf("n", "New") + ",{}," + entryOf("a", "Uno"),
            {"added:New", "refused:(store_member_missing)", "updated:Uno(name)"});
    }
    void eachEntryIsJudgedOnItsOwn() {
        QFETCH(const QByteArray, entries);
        QFETCH(const QByteArrayList, changes);
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(),
                           fileOf(entryOf("a", "One") + ',' + entryOf("b", "Two") + R"(,{"id":"bad"})"));
        const QByteArray before = test::contentOf(desk.profilesPath());
        const auto preview = previewImport(desk.profiles(), fileOf(entries));
        QVERIFY(preview);
        QCOMPARE(told(*preview), changes);
        QCOMPARE(test::contentOf(desk.profilesPath()), before);

        const auto applied = applyImport(desk.profiles(), fileOf(entries));
        QVERIFY(applied);
        QCOMPARE(told(*applied), changes);
        QVERIFY(!test::contentOf(desk.profilesPath()).contains("fake"));

        const auto again = previewImport(desk.profiles(), fileOf(entries));
        for (const ImportChange &change : again->changes)
            QVERIFY(change.kind == ImportChange::Kind::unchanged ||
                    change.kind == ImportChange::Kind::refused);
    }

    void unknownMembersComeAlong() {
        const test::DeskFolder desk;
        test::writePlainly(desk.profilesPath(), fileOf(entryOf("a", "One", R"(,"mine":1.0,"both":1)")));
        const QByteArray text = fileOf(entryOf("a", "Uno", R"(,"both":2.00,"theirs":{"x":1e9})") + ',' +
                                       entryOf("n", "New", R"(,"theirs":[0.10])"));
        QVERIFY(applyImport(desk.profiles(), text));
        const QByteArray defaults =
            R"(,"urls":{},"headers":[],"secret_headers":[],"needs":[],"places":{},"claims":{},"timeout_s":15,"unlock_minutes":15,"allow_http":false,"signs":false,"connection":{})";
        QCOMPARE(
            compact(test::contentOf(desk.profilesPath())),
            fileOf(entryOf("a", "Uno", R"(,"mine":1.0,"both":2.00)" + defaults + R"(,"theirs":{"x":1e9})") +
                   ',' + entryOf("n", "New", defaults + R"(,"theirs":[0.10])")));
    }

    void aNewerFormatIsSaid() {
        const test::DeskFolder desk;
        const auto preview = previewImport(desk.profiles(), fileOf(entryOf("n", "New"), "2"));
        QCOMPARE(told(*preview), QByteArrayList{"added:New"});
        QCOMPARE(preview->notices.size(), 1);
        QVERIFY(base::is(preview->notices.first(), StoreFault::store_newer_format));
    }

    void whatIsNoFileOfProfilesIsRefusedWhole_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("these are my profiles");
        QTest::newRow("another document") << QByteArray(R"({"token":"x"})");
    }
    void whatIsNoFileOfProfilesIsRefusedWhole() {
        QFETCH(const QByteArray, text);
        const test::DeskFolder desk;
        QVERIFY(base::is(previewImport(desk.profiles(), text).error(), StoreFault::store_not_profiles));
        QVERIFY(base::is(applyImport(desk.profiles(), text).error(), StoreFault::store_not_profiles));
        QCOMPARE(test::namesIn(desk.folder.path()), QStringList());
    }

    void whatChangedSinceThePreviewCounts() {
        const test::DeskFolder desk;
        const QByteArray text = fileOf(entryOf("n", "New"));
        QCOMPARE(told(previewImport(desk.profiles(), text).value()), QByteArrayList{"added:New"});
        QVERIFY(desk.profiles().add(test::ticketProfile(u"new"_s)));
        QCOMPARE(told(applyImport(desk.profiles(), text).value()),
                 QByteArrayList{"refused:New(profile_name_taken)"});
    }
};

TD_TEST_CLASS(TestProfileImport);
#include "test_profile_import.moc"
