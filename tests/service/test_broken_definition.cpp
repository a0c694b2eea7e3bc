// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/definition_reader.h"
#include "service/samples.h"
#include "service/sound_definition.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::DefinitionFault;

/// Definitions that are not accepted, and what is said of them.
class TestBrokenDefinition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBrokenDefinitionNamesFaultAndPlace_data();
    void aBrokenDefinitionNamesFaultAndPlace();
    void aPathThatIsMoreThanAPathIsRefused_data();
    void aPathThatIsMoreThanAPathIsRefused();
    void whatIsNotJsonSaysWhy();
    void aNewerFormatIsSaidBeforeAnythingElse();
    void theFirstFaultIsTheSameEveryTime();
};
void TestBrokenDefinition::aBrokenDefinitionNamesFaultAndPlace_data() {
    QTest::addColumn<QByteArray>("sound");
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<DefinitionFault>("fault");
    QTest::addColumn<QByteArray>("pointer");

    const auto row = [](const char *title, const char *sound, const char *broken, DefinitionFault fault,
                        const char *pointer) {
        QTest::newRow(title) << QByteArray(sound) << QByteArray(broken) << fault << QByteArray(pointer);
    };
    using enum DefinitionFault;
    constexpr auto renew = "/endpoints/0";
    constexpr auto pair = "/responses/pair";
    constexpr auto token = "/responses/pair/tokens/0";

    row("no format", R"("format": 1,)", "", definition_missing, "");
    row("format is text", R"("format": 1,)", R"("format": "1",)", definition_wrong_type, "/format");
    row("format 0", R"("format": 1,)", R"("format": 0,)", definition_wrong_type, "/format");
    row("format 1.0", R"("format": 1,)", R"("format": 1.0,)", definition_wrong_type, "/format");
    row("a newer format", R"("format": 1,)", R"("format": 2,)", definition_newer_format, "/format");
    row("no id", R"("id": "acme",)", "", definition_missing, "");
    row("id in capitals", R"("acme")", R"("Acme")", definition_bad_id, "/id");
    row("id begins with a digit", R"("acme")", R"("4cme")", definition_bad_id, "/id");
    row("id with a dot", R"("acme")", R"("ac.me")", definition_bad_id, "/id");
    row("id with a slash", R"("acme")", R"("../acme")", definition_bad_id, "/id");
    row("empty id", R"("acme")", R"("")", definition_bad_id, "/id");
    row("id is a number", R"("acme")", "7", definition_wrong_type, "/id");
    row("no label", R"("label": {"en": "Acme", "zh": "甲"},)", "", definition_missing, "");
    row("label in one language", R"({"en": "Acme", "zh": "甲"})", R"({"en": "Acme"})", definition_missing,
        "/label");
    row("label empty in one language", R"("zh": "甲")", R"("zh": " ")", definition_missing, "/label");
    row("label in a third language", R"("zh": "甲")", R"("zh": "甲", "fr": "A")", definition_unknown_name,
        "/label/fr");
    row("label is text", R"({"en": "Acme", "zh": "甲"})", R"("Acme")", definition_wrong_type, "/label");
    row("an unknown name", R"("format": 1,)", R"("format": 1, "colour": 1,)", definition_unknown_name,
        "/colour");
    row("an unknown name with a slash", R"("format": 1,)", R"("format": 1, "a/b~c": 1,)",
        definition_unknown_name, "/a~1b~0c");
    row("a name twice", R"("format": 1,)", R"("format": 1, "id": "acme",)", definition_duplicate, "/id");
    row("endpoints is an object", "\"endpoints\": [{", R"("endpoints": {}, "x": [{)", definition_wrong_type,
        "/endpoints");
    row("an endpoint is text", "\"endpoints\": [{", R"("endpoints": ["renew", {)", definition_wrong_type,
        renew);
    row("responses is a list", "\"responses\": {", R"("responses": [], "x": {)", definition_wrong_type,
        "/responses");
    row("a response stands twice", R"("none": {)", R"("pair": {)", definition_duplicate, "/responses/pair");

    row("endpoint without id", R"(  "id": "renew",)", "", definition_missing, renew);
    row("endpoint id twice", R"("id": "look")", R"("id": "renew")", definition_duplicate, "/endpoints/1/id");
    row("endpoint with an unknown name", R"("own_url": true)", R"("own_urls": true)", definition_unknown_name,
        "/endpoints/0/own_urls");
    row("own_url is text", R"("own_url": true)", R"("own_url": "yes")", definition_wrong_type,
        "/endpoints/0/own_url");
    row("another method", R"("POST")", R"("HEAD")", definition_not_one_of, "/endpoints/0/method");
    row("method in lower case", R"("POST")", R"("post")", definition_not_one_of, "/endpoints/0/method");
    row("unknown response", R"("response": "pair")", R"("response": "single")", definition_not_one_of,
        "/endpoints/0/response");
    row("GET with a body", R"("POST")", R"("GET")", definition_mixed_body, renew);
    row("form and JSON", R"(["query", "header"])", R"("json")", definition_mixed_body, renew);
    row("refresh of an unknown parameter", R"("parameters": {"old": )", R"("parameters": {"older": )",
        definition_unknown_parameter, "/endpoints/0/refreshes/parameters/older");
    row("refresh of an unknown role", R"({"old": "access_token"})", R"({"old": "refresh_token"})",
        definition_unknown_role, "/endpoints/0/refreshes/parameters/old");
    row("refresh role is a number", R"({"old": "access_token"})", R"({"old": 1})", definition_wrong_type,
        "/endpoints/0/refreshes/parameters/old");
    row("refresh of nothing", R"({"old": "access_token"})", "{}", definition_missing,
        "/endpoints/0/refreshes/parameters");
    row("refresh takes a parameter twice", R"({"old": "access_token"})",
        R"({"old": "access_token", "old": "access_token"})", definition_duplicate,
        "/endpoints/0/refreshes/parameters/old");

    row("parameter without name", R"("name": "old",)", "", definition_missing, "/endpoints/0/parameters/0");
    row("parameter with an empty name", R"("name": "old")", R"("name": "")", definition_missing,
        "/endpoints/0/parameters/0");
    row("parameter name twice", R"("name": "days")", R"("name": "old")", definition_duplicate,
        "/endpoints/0/parameters/1/name");
    row("parameter in no place", R"("in": "form",)", "", definition_missing, "/endpoints/0/parameters/0");
    row("parameter in an unknown place", R"("in": "form")", R"("in": "path")", definition_not_one_of,
        "/endpoints/0/parameters/0/in");
    row("parameter in an unknown second place", R"(["query", "header"])", R"(["query", "cookie"])",
        definition_not_one_of, "/endpoints/0/parameters/1/in/1");
    row("parameter twice in a place", R"(["query", "header"])", R"(["query", "query"])", definition_duplicate,
        "/endpoints/0/parameters/1/in/1");
    row("parameter in an empty list of places", R"(["query", "header"])", "[]", definition_missing,
        "/endpoints/0/parameters/1/in");
    row("parameter of an unknown type", R"("type": "integer")", R"("type": "float")", definition_not_one_of,
        "/endpoints/0/parameters/1/type");
    row("default is a number", R"("default": "7")", R"("default": 7)", definition_wrong_type,
        "/endpoints/0/parameters/1/default");
    row("default of an integer is none", R"("default": "7")", R"("default": "week")", definition_wrong_type,
        "/endpoints/0/parameters/1/default");
    row("integer with a prefix", R"("default": "7")", R"("default": "7", "prefix": "P")",
        definition_unknown_name, "/endpoints/0/parameters/1/prefix");
    row("header name with a space", R"("name": "days")", R"("name": "X Days")", definition_bad_header,
        "/endpoints/0/parameters/1/name");
    row("header that the transport sets", R"("name": "days")", R"("name": "Content-Length")",
        definition_bad_header, "/endpoints/0/parameters/1/name");
    row("header value with a line break", "\"type\": \"integer\",\n    \"default\": \"7\"",
        R"("default": "7\r\nX-Evil: 1")", definition_wrong_type, "/endpoints/0/parameters/1/default");
    row("secret is a number", R"("secret": true)", R"("secret": 1)", definition_wrong_type,
        "/endpoints/0/parameters/0/secret");

    row("no statuses", R"("statuses": [200],)", "", definition_missing, pair);
    row("empty statuses", "[200]", "[]", definition_missing, "/responses/pair/statuses");
    row("status 302", "[200]", "[200, 302]", definition_not_one_of, "/responses/pair/statuses/1");
    row("status is text", "[200]", R"(["200"])", definition_not_one_of, "/responses/pair/statuses/0");
    row("field of an unknown type", R"("int32")", R"("int16")", definition_not_one_of,
        "/responses/pair/fields/0/type");
    row("field without a pointer", R"({"pointer": "/code", "type")", R"({"type")", definition_missing,
        "/responses/pair/fields/0");
    row("no success", R"("success": [{"pointer": "/code", "is": [0]}],)", "", definition_missing, pair);
    row("success without a condition", R"([{"pointer": "/code", "is": [0]}])", "[]", definition_missing,
        "/responses/pair/success");
    row("condition without a test", R"({"pointer": "/code", "is": [0]})", R"({"pointer": "/code"})",
        definition_missing, "/responses/pair/success/0");
    row("condition with two tests", R"("is": [0])", R"("is": [0], "exists": true)", definition_missing,
        "/responses/pair/success/0");
    row("condition on an object", R"("is": [0])", R"("is": [{}])", definition_wrong_type,
        "/responses/pair/success/0/is/0");
    row("or_absent where it says nothing", R"("is_not": [0, 1])", R"("is_not": [0], "or_absent": true)",
        definition_unknown_name, "/responses/pair/refusal/0/or_absent");
    row("pointer without a slash", R"("message": "/msg")", R"("message": "msg")", definition_bad_pointer,
        "/responses/pair/message");
    row("pointer to everything", R"("message": "/msg")", R"("message": "")", definition_bad_pointer,
        "/responses/pair/message");
    row("pointer with half an escape", R"("message": "/msg")", R"("message": "/m~2")", definition_bad_pointer,
        "/responses/pair/message");
    row("pointer ends in a tilde", R"("message": "/msg")", R"("message": "/m~")", definition_bad_pointer,
        "/responses/pair/message");
    row("code name twice", "\"meanings\": {\"7\": {\"en\": \"Seven\", \"zh\": \"七\"}}\n    }],",
        R"("meanings": {}}, {"name": "code", "pointer": "/c"}],)", definition_duplicate,
        "/responses/pair/codes/1/name");
    row("code meaning in one language", R"("zh": "七")", R"("en2": "七")", definition_missing,
        "/responses/pair/codes/0/meanings/7");
    row("no tokens", R"("tokens": [])", R"("token": [])", definition_missing, "/responses/none");

    row("token role in capitals", R"("role": "access_token")", R"("role": "Access")", definition_bad_id,
        "/responses/pair/tokens/0/role");
    row("token without a pointer", R"("pointer": "/data/token",)", "", definition_missing, token);
    row("token with an unknown name", R"("strip": "Bearer ")", R"("prefix": "Bearer ")",
        definition_unknown_name, "/responses/pair/tokens/0/prefix");
    row("token role twice", R"("tokens": [{)",
        R"("tokens": [{"role": "access_token", "label": {"en": "A", "zh": "A"}, "pointer": "/a"}, {)",
        definition_duplicate, "/responses/pair/tokens/1/role");
    row("expiry without a unit", R"("unit": "s",)", "", definition_missing,
        "/responses/pair/tokens/0/expiry");
    row("expiry in minutes", R"("unit": "s")", R"("unit": "min")", definition_not_one_of,
        "/responses/pair/tokens/0/expiry/unit");
    row("expiry with an unknown name", R"("unit": "s",)", R"("unit": "s", "equals": true,)",
        definition_unknown_name, "/responses/pair/tokens/0/expiry/equals");
    row("asked days of an unknown parameter", R"("asked_days": "days")", R"("asked_days": "weeks")",
        definition_asked_days, "/endpoints/0/response");
    row("claim without a meaning", R"(, "meaning": {"en": "User", "zh": "用户"}})", "}", definition_missing,
        "/claims/0");
    row("claim twice", R"("claims": [)", R"("claims": [{"name": "uid", "meaning": {"en": "U", "zh": "U"}}, )",
        definition_duplicate, "/claims/1/name");
}

void TestBrokenDefinition::aBrokenDefinitionNamesFaultAndPlace() {
    QFETCH(QByteArray, sound);
    QFETCH(QByteArray, broken);
    QFETCH(DefinitionFault, fault);
    QFETCH(QByteArray, pointer);
    QByteArray text = soundDefinition;
    QCOMPARE(text.count(sound), 1);
    text.replace(sound, broken);

    const auto read = service::readDefinition(text);

    QVERIFY(!read);
    QCOMPARE(read.error().code, base::error(fault).code);
    QCOMPARE(read.error().values.value(u"pointer"_s).toString().toUtf8(), pointer);
}

void TestBrokenDefinition::aPathThatIsMoreThanAPathIsRefused_data() {
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"",
                             "renew",
                             "//evil",
                             "///evil",
                             "http://x",
                             "https://evil.example/renew",
                             "/a/../b",
                             "/..",
                             "/.",
                             "/a/.",
                             "/%2e%2e/b",
                             "/%2E%2e/b",
                             "/.%2e/b",
                             "/a/%2e",
                             "/..%2fb",
                             "/a%2f..%2fb",
                             "/%2fevil",
                             "/a%5c..%5cb",
                             "/%5cevil",
                             "/a?x",
                             "/a#b",
                             "/a%0d%0aX",
                             "/a%00",
                             "/a%7f",
                             "/a%",
                             "/a%2",
                             "/a%zz",
                             R"(/a\\b)",
                             R"(\\evil)",
                             R"(/\\evil)",
                             "@evil.example",
                             "/a b",
                             R"(/a\r\nX: 1)",
                             "/续",
                             "/a\\u0000",
                             "/<b>",
                             "/a|b",
                             "/{id}"})
        QTest::newRow(*path ? path : "empty") << QByteArray(path);
}

void TestBrokenDefinition::aPathThatIsMoreThanAPathIsRefused() {
    QFETCH(QByteArray, path);
    QByteArray text = soundDefinition;
    text.replace(R"("/renew")", QByteArray('"' + path + '"'));

    const auto read = service::readDefinition(text);

    QVERIFY(!read);
    QCOMPARE(read.error().code, base::error(DefinitionFault::definition_bad_path).code);
    QCOMPARE(read.error().values.value(u"pointer"_s).toString(), u"/endpoints/0/path"_s);
}

void TestBrokenDefinition::whatIsNotJsonSaysWhy() {
    const auto read = service::readDefinition("{\"format\": 1,}");
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::error(DefinitionFault::definition_not_json).code);
    QVERIFY(!read.error().values.value(u"reason"_s).value<base::Error>().isNull());

    const auto list = service::readDefinition("[]");
    QVERIFY(!list);
    QCOMPARE(list.error().code, base::error(DefinitionFault::definition_wrong_type).code);
    QCOMPARE(list.error().values.value(u"pointer"_s).toString(), QString());
}

void TestBrokenDefinition::aNewerFormatIsSaidBeforeAnythingElse() {
    const auto read = service::readDefinition(R"({"services": [], "format": 9})");
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::error(DefinitionFault::definition_newer_format).code);
    QCOMPARE(read.error().values.value(u"format"_s).toLongLong(), 9);
    QCOMPARE(read.error().values.value(u"known"_s).toLongLong(), 1);
}

void TestBrokenDefinition::theFirstFaultIsTheSameEveryTime() {
    QByteArray text = soundDefinition;
    text.replace(R"({"old": "access_token"})", R"({"old": "role_a", "days": "role_b"})");
    for (int i = 0; i < 20; ++i) {
        const auto read = service::readDefinition(text);
        QVERIFY(!read);
        QCOMPARE(read.error().values.value(u"found"_s).toString(), u"role_a"_s);
    }
}

TD_TEST_CLASS(TestBrokenDefinition);
#include "test_broken_definition.moc"
