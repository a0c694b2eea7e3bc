// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/test_main.h"
#include "token/inspect.h"
#include "token/samples.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;
using token::Inspection;
using token::Severity;
using token::State;

namespace {
constexpr qint64 nowMs = 1'630'417'900'000;

Inspection inspected(const QByteArray &token, token::Kind kind = token::Kind::jwt) {
    return token::inspect({kind, 0, token.size(), token}, nowMs);
}
}  // namespace

class TestInspectFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatIsWorthSaying_data();
    void tellsWhatIsWorthSaying();
    void leavesTheRestUnsaid_data();
    void leavesTheRestUnsaid();
    void aFaultyTokenIsUnreadable_data();
    void aFaultyTokenIsUnreadable();
    void everyTruncationIsNoticed();
    void everyChangedCharacterLeavesAWholeInspection();
};

void TestInspectFaults::tellsWhatIsWorthSaying_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QVariantMap>("values");
    const auto row = [](const char *name, const QByteArray &token, const char *code, Severity severity,
                        const QVariantMap &values = {}) {
        QTest::newRow(name) << token << QByteArray(code) << severity << values;
    };
    const QByteArray exp = R"({"exp":1630417861})";
    const auto in = [](const QString &part) { return QVariantMap{{u"part"_s, part}}; };
    const auto twice = [](const QString &part, const QString &name) {
        return QVariantMap{{u"part"_s, part}, {u"name"_s, name}};
    };
    row("alg none", test::rfc7515A5, "finding_alg_none", Severity::serious);
    row("alg None", test::jws(R"({"alg":"None"})", exp), "finding_alg_none", Severity::serious,
        {{u"alg"_s, u"None"_s}});
    row("alg NONE, not signed", test::jws(R"({"alg":"NONE"})", exp, 0), "finding_alg_none",
        Severity::serious);
    row("no alg", test::jws("{}", exp), "finding_alg_missing", Severity::serious);
    row("an empty alg", test::jws(R"({"alg":""})", exp), "finding_alg_missing", Severity::serious);
    row("alg that nobody knows", test::jws(R"({"alg":"HS999"})", exp), "finding_alg_unknown",
        Severity::warning, {{u"alg"_s, u"HS999"_s}});
    row("alg of encryption", test::jws(R"({"alg":"dir"})", exp), "finding_alg_misplaced", Severity::serious,
        {{u"alg"_s, u"dir"_s}});
    row("a parameter of another type", test::jws(R"({"alg":"HS256","kid":1})", exp), "finding_header_type",
        Severity::warning, {{u"name"_s, u"kid"_s}, {u"expected"_s, u"string"_s}, {u"found"_s, u"number"_s}});
    row("crit that is no list", test::jws(R"({"alg":"HS256","crit":"b64"})", exp), "finding_crit_malformed",
        Severity::serious, {{u"raw"_s, u"\"b64\""_s}});
    row("crit of the unknown", test::jws(R"({"alg":"HS256","x":1,"crit":["x"]})", exp),
        "finding_crit_unknown", Severity::warning, {{u"name"_s, u"x"_s}});
    row("a payload not encoded", test::jws(R"({"alg":"HS256","b64":false,"crit":["b64"]})", exp),
        "finding_b64_false", Severity::warning);
    row("a claim of another type", test::jwt(R"({"exp":1630417861,"aud":["a",1]})"), "finding_claim_type",
        Severity::note, {{u"name"_s, u"aud[1]"_s}, {u"found"_s, u"number"_s}});
    row("a claim's name twice, further in", test::jwt(R"({"exp":1630417861,"a":{"b":1,"b":1}})"),
        "finding_duplicate_name", Severity::warning, twice(u"payload"_s, u"a.b"_s));
    row("a header name twice", test::jws(R"({"alg":"none","alg":"HS256"})", exp), "finding_duplicate_name",
        Severity::warning, twice(u"header"_s, u"alg"_s));
    row("a claim twice", test::jwt(R"({"exp":1630417861,"uid":1,"uid":2})"), "finding_duplicate_name",
        Severity::warning, twice(u"payload"_s, u"uid"_s));
    row("no expiry", test::jwt(R"({"uid":"1"})"), "finding_no_expiry", Severity::warning);
    row("expires as issued", test::jwt(R"({"iat":1630417861,"exp":1630417861})"),
        "finding_expires_before_issued", Severity::warning);
    row("iat is no time", test::jwt(R"({"iat":1630417861.5,"exp":1630417861})"), "finding_bad_time",
        Severity::serious, {{u"name"_s, u"iat"_s}});
    row("nbf is no time", test::jwt(R"({"nbf":"soon","exp":1630417861})"), "finding_bad_time",
        Severity::serious, {{u"name"_s, u"nbf"_s}});
    row("an array", test::jwt("[1]"), "finding_payload_not_object", Severity::warning);
    row("text", test::jwt("hello"), "finding_payload_not_object", Severity::warning);
    row("not signed", test::jws(R"({"alg":"HS256"})", exp, 0), "finding_signature_missing",
        Severity::serious);
    row("HS256 of 31 bytes", test::jws(R"({"alg":"HS256"})", exp, 31), "finding_signature_length",
        Severity::serious, {{u"alg"_s, u"HS256"_s}, {u"bytes"_s, 31}, {u"expected"_s, 32}});
    row("ES512 of 64 bytes", test::jws(R"({"alg":"ES512"})", exp, 64), "finding_signature_length",
        Severity::serious, {{u"expected"_s, 132}});
    row("a padded payload", "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE2MzA0MTc4NjEgfQ==." + test::sudToken.right(43),
        "finding_padded", Severity::note, in(u"payload"_s));
    row("a padded signature", test::sudToken + '=', "finding_padded", Severity::note, in(u"signature"_s));
    row("a character too many", test::jws(R"({"alg":"ML-DSA-44"})", exp, 33) + 'A', "finding_odd_length",
        Severity::warning, in(u"signature"_s));
    row("a weak algorithm", test::jws(R"({"alg":"RS1"})", exp, 256), "finding_weak_alg", Severity::warning,
        {{u"alg"_s, u"RS1"_s}});
    row("a weak key", test::jws(R"({"alg":"RS256"})", exp, 128), "finding_weak_key", Severity::warning,
        {{u"alg"_s, u"RS256"_s}, {u"bits"_s, 1024}});
    row("an RSA signature that was cut", test::jws(R"({"alg":"RS256"})", exp, 77), "finding_signature_length",
        Severity::serious, {{u"bytes"_s, 77}});
    row("compressed", test::jws(R"({"alg":"HS256","zip":"DEF"})", exp), "finding_compressed", Severity::note);
    row("nbf ahead", test::jwt(R"({"nbf":1630417901,"exp":1630418000})"), "finding_not_before_in_future",
        Severity::warning, {{u"not_before"_s, qint64(1'630'417'901'000)}});
    row("iat ahead", test::jwt(R"({"iat":1630417961,"exp":1630418000})"), "finding_issued_in_future",
        Severity::warning, {{u"issued_at"_s, qint64(1'630'417'961'000)}});
    row("over a year", test::jwt(R"({"iat":1600000000,"exp":1631622401})"), "finding_long_lifetime",
        Severity::warning, {{u"days"_s, 366}});
    row("a mail address", test::jwt(R"({"exp":1630417861,"user":{"contact":"ann@mail.example.com"}})"),
        "finding_personal_data", Severity::note, {{u"name"_s, u"user.contact"_s}, {u"kind"_s, u"mail"_s}});
    row("a phone number", test::jwt(R"({"exp":1630417861,"phone_number":"021-5550100"})"),
        "finding_personal_data", Severity::note, {{u"name"_s, u"phone_number"_s}, {u"kind"_s, u"phone"_s}});
    row("a phone number as a number", test::jwt(R"({"exp":1630417861,"mobile":13800000000})"),
        "finding_personal_data", Severity::note, {{u"kind"_s, u"phone"_s}});
    row("a Chinese mobile number", test::jwt(R"({"exp":1630417861,"account":"13800000000"})"),
        "finding_personal_data", Severity::note, {{u"name"_s, u"account"_s}});
    row("a bidirectional character", test::jwt("{\"exp\":1630417861,\"role\":\"a\u202eb\"}"),
        "finding_invisible_characters", Severity::warning,
        {{u"part"_s, u"payload"_s}, {u"name"_s, u"role"_s}, {u"character"_s, u"U+202E"_s}});
    row("a control character in a header", test::jws(R"({"alg":"HS256","kid":"\u001b[2J"})", exp),
        "finding_invisible_characters", Severity::warning, {{u"part"_s, u"header"_s}});
    row("spare bits", test::sudToken.chopped(1) + 'N', "finding_unused_bits", Severity::note,
        in(u"signature"_s));
}

void TestInspectFaults::tellsWhatIsWorthSaying() {
    QFETCH(QByteArray, token);
    QFETCH(QVariantMap, values);
    const Inspection one = inspected(token);
    QVERIFY2(one.error.isNull(), one.error.code.constData());
    QCOMPARE(one.findings.size(), qsizetype(1));
    const token::Finding &finding = one.findings[0];
    QTEST(finding.what.code, "code");
    QTEST(finding.severity, "severity");
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        QCOMPARE(finding.what.values.value(value.key()).toString(), value->toString());
}

void TestInspectFaults::leavesTheRestUnsaid_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::newRow("a long id") << QByteArray(R"({"exp":1630417861,"uid":"1380100177150345266"})");
    QTest::newRow("an id like a mobile number")
        << QByteArray(R"({"exp":1630417861,"user_id":"13800000000"})");
    QTest::newRow("a number like one") << QByteArray(R"({"exp":1630417861,"count":13800000000})");
    QTest::newRow("a URL with @") << QByteArray(R"({"exp":1630417861,"a":"https://x@host.example"})");
    QTest::newRow("iat a little ahead") << QByteArray(R"({"iat":1630417959,"exp":1630418000})");
    QTest::newRow("a year") << QByteArray(R"({"iat":1600000000,"exp":1631536000})");
    QTest::newRow("Chinese") << QByteArray(R"({"exp":1630417861,"name":"萌萌"})");
}

void TestInspectFaults::leavesTheRestUnsaid() {
    QFETCH(QByteArray, claims);
    const Inspection one = inspected(test::jwt(claims));
    QVERIFY(one.error.isNull());
    QVERIFY2(one.findings.isEmpty(), one.findings.isEmpty() ? "" : one.findings[0].what.code.constData());
}

void TestInspectFaults::aFaultyTokenIsUnreadable_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<token::Kind>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QString>("part");
    using token::Kind;
    const auto row = [](const char *name, const QByteArray &token, Kind kind, const char *code, qint64 at,
                        const QString &part = {}) {
        QTest::newRow(name) << token << kind << QByteArray(code) << at << part;
    };
    const QByteArray head = "eyJlbmMiOiJBIn0";  // {"enc":"A"}
    row("JWT of two parts", "e30.e30", Kind::jwt, "token_part_count", 7);
    row("JWT with a bad character", "e30.e*0.", Kind::jwt, "token_bad_character", 5, u"payload"_s);
    row("JWT cut in its payload", "eyJhbGciOiJIUzI1NiJ9.eyJ1aW", Kind::jwt, "token_truncated", 27,
        u"payload"_s);
    row("JWT cut in its header", "eyJhbGciOi", Kind::jwt, "token_truncated", 10, u"header"_s);
    row("JWT shortened", "eyJhbGciOi...abc", Kind::jwt, "token_shortened", 10);
    row("JWE cut", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA", Kind::jwe, "token_truncated", 45,
        u"iv"_s);
    row("JWE of three parts", head + ".AA.AA", Kind::jwe, "token_part_count", 21);
    row("JWE without a vector", head + "..", Kind::jwe, "token_part_count", 17);
    row("JWE with an empty vector", head + "...AA.AA", Kind::jwe, "token_part_empty", 17, u"iv"_s);
    row("JWE with an empty text", head + "..AA..AA", Kind::jwe, "token_part_empty", 20, u"ciphertext"_s);
    row("JWE with an empty tag", head + "..AA.AA.", Kind::jwe, "token_part_empty", 23, u"tag"_s);
    row("JWE with a bad key", head + ".A+.AA.AA.AA", Kind::jwe, "token_bad_character", 17,
        u"encrypted_key"_s);
    row("JWE with a bad tag", head + ".AA.AA.AA.AA/A", Kind::jwe, "token_bad_character", 27, u"tag"_s);
    row("JWE with a bad header", "eyJlbmMiOiJB.AA.AA.AA.AA", Kind::jwe, "token_header_not_json", 9);
    row("JWE too large", QByteArray(base::Json::maxBytes + 1, 'A'), Kind::jwe, "token_too_large",
        base::Json::maxBytes);
}

void TestInspectFaults::aFaultyTokenIsUnreadable() {
    QFETCH(QByteArray, token);
    QFETCH(token::Kind, kind);
    const Inspection one = inspected(token, kind);
    QCOMPARE(one.state, State::unreadable);
    QTEST(one.error.code, "code");
    QTEST(one.error.values.value(u"at"_s).toLongLong(), "at");
    QTEST(one.error.values.value(u"part"_s).toString(), "part");
    QVERIFY(one.header.isNull());
    QVERIFY(one.payload.isNull());
    QVERIFY(one.findings.isEmpty());
    QCOMPARE(one.fingerprint.size(), qsizetype(16));
}

void TestInspectFaults::everyTruncationIsNoticed() {
    const QByteArray &whole = test::sudToken;
    for (qsizetype length = 3; length < whole.size(); ++length) {
        const QList<Inspection> all = token::inspectAll(whole.left(length), nowMs);
        QCOMPARE(all.size(), qsizetype(1));
        const bool unreadable = all[0].state == State::unreadable && !all[0].error.isNull();
        const bool serious = !all[0].findings.isEmpty() && all[0].findings[0].severity == Severity::serious;
        QVERIFY2(unreadable || serious, QByteArray::number(length).constData());
    }
}

void TestInspectFaults::everyChangedCharacterLeavesAWholeInspection() {
    for (qsizetype at = 0; at < test::sudToken.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray token = test::sudToken;
            token[at] = static_cast<char>(value);
            const Inspection one = inspected(token);
            QCOMPARE(one.state == State::unreadable, !one.error.isNull());
            const qint64 where = one.error.values.value(u"at"_s).toLongLong();
            QVERIFY(where >= 0 && where <= token.size());
        }
    }
}

TD_TEST_CLASS(TestInspectFaults);
#include "test_inspect_faults.moc"
