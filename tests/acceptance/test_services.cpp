// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/fault_server.h"
#include "support/test_main.h"
#include "user_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace td::test {

/// `services`, and a service of the user's own.
class TestServicesCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheBuiltInServices();
    void aFileOfTheUsersIsAService();
    void aBadFileIsNamedAndTheRestWorks_data();
    void aBadFileIsNamedAndTheRestWorks();
};

namespace {

constexpr char ticket[] = R"({
  "format": 1,
  "id": "ticket",
  "label": {"en": "Ticket office", "zh": "票务"},
  "endpoints": [{
    "id": "issue",
    "label": {"en": "Issue", "zh": "签发"},
    "method": "POST",
    "path": "/issue",
    "parameters": [{
      "name": "user", "in": "form", "required": true, "secret": true,
      "label": {"en": "User", "zh": "用户"}
    }],
    "response": "one"
  }],
  "responses": {
    "one": {
      "statuses": [201],
      "success": [{"pointer": "/ok", "is": [true]}],
      "refusal": [{"pointer": "/ok", "is": [false]}],
      "codes": [{"name": "why", "pointer": "/why", "meanings": {"9": {"en": "sold out", "zh": "售罄"}}}],
      "message": "/text",
      "tokens": [{
        "role": "access_token", "label": {"en": "Ticket", "zh": "票"},
        "pointer": "/ticket", "required": true
      }]
    }
  }
})";

QStringList idsOf(const Ended &ended) {
    QStringList ids;
    for (const QJsonValue service : ended.array()) {
        if (service[u"error"].isNull())
            ids.append(service[u"id"].toString());
    }
    ids.sort();
    return ids;
}

const QStringList builtIn{u"ekuaibao"_s, u"enduser"_s, u"sud"_s};

}  // namespace

void TestServicesCommand::listsTheBuiltInServices() {
    const Ended ended = UserDesk().run({u"services"_s, u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(idsOf(ended), builtIn);
    QStringList endpoints;
    for (const QJsonValue service : ended.array()) {
        for (const QJsonValue endpoint : service[u"endpoints"].toArray()) {
            QStringList parameters;
            for (const QJsonValue parameter : endpoint[u"parameters"].toArray())
                parameters.append(parameter.toString());
            endpoints.append(service[u"id"].toString() + u'.' + endpoint[u"id"].toString() + u' ' +
                             parameters.join(u','));
        }
    }
    endpoints.sort();
    QCOMPARE(endpoints,
             (QStringList{u"ekuaibao.refresh_token accessToken,refreshToken,expireDate,powerCode"_s,
                          u"enduser.refresh_token refreshToken"_s, u"sud.get_sstoken code"_s,
                          u"sud.update_sstoken ss_token"_s}));
}

void TestServicesCommand::aFileOfTheUsersIsAService() {
    const UserDesk desk;
    desk.write(u"config/services/my ticket.json"_s, ticket);
    QCOMPARE(idsOf(desk.run({u"services"_s, u"--json"_s})), builtIn + QStringList{u"ticket"_s});
    FaultServer server;
    server.setScript(Script::answer(201, R"({"ok":true,"ticket":"fake-ticket-000001-abc"})"));
    QVERIFY(desk.addProfile(u"there"_s, u"ticket"_s, server.url("")));
    const QStringList call{u"call"_s,  u"ticket.issue"_s, u"--profile"_s, u"there"_s,
                           u"--set"_s, u"user=a+b"_s,     u"--reveal"_s,  u"--json"_s};
    const Ended given = desk.run(call);
    QCOMPARE(given.exit, 0);
    QCOMPARE(given.object()[u"tokens"][0][u"token"].toString(), u"fake-ticket-000001-abc"_s);
    QCOMPARE(server.received().constFirst().target, QByteArray("/issue"));
    QCOMPARE(server.received().constFirst().body, QByteArray("user=a%2Bb"));
    server.setScript(Script::answer(409, R"({"ok":false,"why":9,"text":"no seat"})"));
    const Ended refused = desk.run(call);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.object()[u"codes"][u"why"].toInt(), 9);
    QCOMPARE(refused.object()[u"message"].toString(), u"no seat"_s);
    server.setScript(Script::answer(200, R"({"ok":true,"ticket":"fake-ticket-000001-abc"})"));
    QCOMPARE(desk.run(call).exit, 4);
    QCOMPARE(server.deliveries(), 3);
}

void TestServicesCommand::aBadFileIsNamedAndTheRestWorks_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonValue>("pointer");
    const auto row = [](const char *name, const QByteArray &text, const QString &code,
                        const QJsonValue &pointer) { QTest::newRow(name) << text << code << pointer; };
    const auto changed = [](const char *from, const char *to) {
        return QByteArray(ticket).replace(from, to);
    };
    row("no JSON", "{", u"definition_not_json"_s, QJsonValue());
    row("without an id", R"({"format":1})", u"definition_missing"_s, u""_s);
    row("a newer format", changed(R"("format": 1)", R"("format": 2)"), u"definition_newer_format"_s,
        u"/format"_s);
    row("the id of a built-in one", changed(R"("id": "ticket")", R"("id": "sud")"), u"definition_shadows"_s,
        u"/id"_s);
    row("a name nobody knows", changed(R"("format": 1,)", R"("format": 1, "lable": 1,)"),
        u"definition_unknown_name"_s, u"/lable"_s);
    row("a method that is none", changed("POST", "BREW"), u"definition_not_one_of"_s,
        u"/endpoints/0/method"_s);
    row("a path to another host", changed("\"/issue\"", "\"//evil.example.com\""), u"definition_bad_path"_s,
        u"/endpoints/0/path"_s);
    row("a pointer that is none", changed("\"/ticket\"", "\"ticket\""), u"definition_bad_pointer"_s,
        u"/responses/one/tokens/0/pointer"_s);
}

void TestServicesCommand::aBadFileIsNamedAndTheRestWorks() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QJsonValue, pointer);
    const UserDesk desk;
    const QString file = desk.write(u"config/services/bad.json"_s, text);
    desk.write(u"config/services/good.json"_s, ticket);
    const Ended ended = desk.run({u"services"_s, u"--json"_s});
    QCOMPARE(ended.exit, 4);
    QCOMPARE(idsOf(ended), builtIn + QStringList{u"ticket"_s});
    QJsonObject bad;
    for (const QJsonValue service : ended.array()) {
        if (!service[u"error"].isNull())
            bad = service.toObject();
    }
    QCOMPARE(bad[u"file"].toString(), file);
    QCOMPARE(bad[u"error"][u"code"].toString(), code);
    QCOMPARE(bad[u"error"][u"pointer"], pointer);
    const Ended plain = desk.run({u"services"_s});
    QCOMPARE(plain.exit, 4);
    QVERIFY(plain.out.contains(file.toUtf8()));
    QCOMPARE(desk.run({u"call"_s, u"sud.get_sstoken"_s, u"--profile"_s, u"sandbox-sud"_s}).exit, 0);
}

}  // namespace td::test

namespace {
using td::test::TestServicesCommand;
TD_TEST_CLASS(TestServicesCommand);
}  // namespace

#include "test_services.moc"
