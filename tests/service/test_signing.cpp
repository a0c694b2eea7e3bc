// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/codes.h"
#include "service/plan_samples.h"
#include "service/sound_definition.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;
using service::DefinitionFault;
using service::PlanFault;
using service::Profile;

namespace {

constexpr qint64 atMs = 1'630'417'861'359;

Profile signingProfile() {
    Profile profile = profileAt("https://a.example");
    profile.claims.insert("app_id", "appID");
    profile.signs = true;
    return profile;
}

service::SigningMeans means() {
    return {atMs, "0123456789abcdef", base::Secret("fake-app-secret")};
}

/// The sound definition with \a signing.
base::Result<service::Definition> definitionWith(const QByteArray &signing) {
    QByteArray text = soundDefinition;
    text.chop(1);
    return service::readDefinition(QByteArray(text + ",\n\"signing\": " + signing + "}"));
}

const QByteArray soundSigning = R"({
  "scheme": "hmac",
  "hash": "sha256",
  "spelling": "base64",
  "signed": ["method", "path", "timestamp_s", "body"],
  "headers": {"X-Time": "timestamp_s", "X-Signature": "signature"}
})";

}  // namespace

/// Requests that show who sends them.
class TestSigning final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCallbackSignatureOfSud();
    void onlyWhereTheProfileAsks();
    void everythingThatCanBeSigned();
    void aBearerTokenGoesInItsHeader();
    void withoutASecretNothingIsPlanned();
    void aSignatureReplacesAHeaderOfItsName();
    void aNonceIsNeverTheSame();
    void aBrokenSigningNamesFaultAndPlace_data();
    void aBrokenSigningNamesFaultAndPlace();
};

/// The vector of docs/services.md, made with `openssl dgst -sha1 -hmac`.
void TestSigning::theCallbackSignatureOfSud() {
    const auto request = service::plan(endpoint("sud.get_sstoken"), signingProfile(),
                                       values({{"code", "fake-code"}}), {}, means());
    QVERIFY(request);
    QCOMPARE(request->body, QByteArray(R"({"code":"fake-code"})"));
    QCOMPARE(base::headerValue(request->headers, "Sud-AppId"), QByteArray("appID"));
    QCOMPARE(base::headerValue(request->headers, "Sud-Timestamp"), QByteArray("1630417861359"));
    QCOMPARE(base::headerValue(request->headers, "Sud-Nonce"), QByteArray("0123456789abcdef"));
    QCOMPARE(base::headerValue(request->headers, "Sud-Signature"),
             QByteArray("05e193026f83a9896df21ff636e76c58c5bdf8c3"));
    for (const base::Header &header : request->headers)
        QVERIFY(!header.value.contains("fake-app-secret"));
}

void TestSigning::onlyWhereTheProfileAsks() {
    Profile profile = signingProfile();
    profile.signs = false;
    const auto request =
        service::plan(endpoint("sud.get_sstoken"), profile, values({{"code", "fake-code"}}), {}, means());
    QVERIFY(request);
    QVERIFY(base::headerValue(request->headers, "Sud-Signature").isEmpty());
}

void TestSigning::everythingThatCanBeSigned() {
    const auto acme = definitionWith(soundSigning);
    QVERIFY2(acme, acme ? "" : acme.error().code.constData());
    Profile profile = profileAt("https://a.example/api");
    const auto request =
        service::plan(acme->endpoints.first(), profile, values({{"old", "fake-token"}}), {}, means());
    QVERIFY(request);
    // HMAC-SHA256 over "POST/api/renew1630417861old=fake-token", in base64.
    QCOMPARE(base::headerValue(request->headers, "X-Time"), QByteArray("1630417861"));
    QCOMPARE(base::headerValue(request->headers, "X-Signature"),
             QByteArray("csRYrnJ89LqK4gj5DOKc1ITI4PUPRyvqv1i38S+1c8E="));
}

void TestSigning::aBearerTokenGoesInItsHeader() {
    const auto acme = definitionWith(R"({"scheme": "bearer"})");
    QVERIFY2(acme, acme ? "" : acme.error().code.constData());
    const auto request = service::plan(acme->endpoints.first(), profileAt("https://a.example"),
                                       values({{"old", "fake-token"}}), {}, means());
    QVERIFY(request);
    QCOMPARE(base::headerValue(request->headers, "Authorization"), QByteArray("Bearer fake-app-secret"));
    QVERIFY(std::any_of(request->secrets.begin(), request->secrets.end(),
                        [](const base::Secret &one) { return one.reveal() == "fake-app-secret"; }));
}

void TestSigning::withoutASecretNothingIsPlanned() {
    const auto request =
        service::plan(endpoint("sud.get_sstoken"), signingProfile(), values({{"code", "fake-code"}}), {});
    QVERIFY(!request);
    QVERIFY(base::is(request.error(), PlanFault::plan_no_signing_key));
}

void TestSigning::aSignatureReplacesAHeaderOfItsName() {
    Profile profile = signingProfile();
    profile.headers = {{"sud-signature", "forged"}};
    const auto request = service::plan(endpoint("sud.get_sstoken"), profile, values({{"code", "fake-code"}}),
                                       {{"SUD-Nonce", base::Secret("x")}}, means());
    QVERIFY(request);
    int signatures = 0;
    for (const base::Header &header : request->headers)
        signatures += header.name.compare("Sud-Signature", Qt::CaseInsensitive) == 0 ? 1 : 0;
    QCOMPARE(signatures, 1);
    const QByteArray signature = base::headerValue(request->headers, "Sud-Signature");
    QVERIFY(std::any_of(request->secrets.begin(), request->secrets.end(),
                        [&](const base::Secret &one) { return one.reveal() == signature; }));
    QCOMPARE(base::headerValue(request->headers, "Sud-Nonce"), QByteArray("0123456789abcdef"));
}

void TestSigning::aNonceIsNeverTheSame() {
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(service::freshNonce());
    QCOMPARE(seen.size(), 100);
    QCOMPARE(seen.begin()->size(), 32);
}

void TestSigning::aBrokenSigningNamesFaultAndPlace_data() {
    QTest::addColumn<QByteArray>("sound");
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<DefinitionFault>("fault");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char *title, const char *sound, const char *broken, DefinitionFault fault,
                        const char *pointer) {
        QTest::newRow(title) << QByteArray(sound) << QByteArray(broken) << fault << QByteArray(pointer);
    };
    using enum DefinitionFault;
    row("no scheme", R"("scheme": "hmac",)", "", definition_missing, "/signing");
    row("an unknown scheme", R"("hmac")", R"("rsa")", definition_not_one_of, "/signing/scheme");
    row("an unknown hash", R"("sha256")", R"("md5")", definition_not_one_of, "/signing/hash");
    row("an unknown part", R"("method", )", R"("host", )", definition_unknown_part, "/signing/signed/0");
    row("a signature in itself", R"("method", )", R"("signature", )", definition_unknown_part,
        "/signing/signed/0");
    row("a claim that no profile states", R"("method", )", R"("claim.uid", )", definition_unknown_part,
        "/signing/signed/0");
    row("nothing signed", R"(["method", "path", "timestamp_s", "body"])", "[]", definition_missing,
        "/signing/signed");
    row("no header for it", R"(, "X-Signature": "signature")", "", definition_missing, "/signing/headers");
    row("a header that is none", R"("X-Time")", R"("X Time")", definition_bad_header,
        "/signing/headers/X Time");
    row("an unknown part in a header", R"("X-Time": "timestamp_s")", R"("X-Time": "now")",
        definition_unknown_part, "/signing/headers/X-Time");
    row("a choice without its words", R"("scheme": "hmac",)", R"("scheme": "hmac", "optional": true,)",
        definition_missing, "/signing");
    row("an unknown name", R"("scheme": "hmac",)", R"("scheme": "hmac", "salt": "x",)",
        definition_unknown_name, "/signing/salt");
}

void TestSigning::aBrokenSigningNamesFaultAndPlace() {
    QFETCH(const QByteArray, sound);
    QFETCH(const QByteArray, broken);
    QFETCH(const DefinitionFault, fault);
    QFETCH(const QByteArray, pointer);
    QByteArray text = soundSigning;
    QVERIFY(text.contains(sound));
    const auto read = definitionWith(text.replace(sound, broken));
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::error(fault).code);
    QCOMPARE(read.error().values.value(u"pointer"_s).toString().toUtf8(), pointer);
}

TD_TEST_CLASS(TestSigning);
#include "test_signing.moc"
