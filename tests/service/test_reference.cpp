// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "service/codes.h"
#include "service/read_samples.h"
#include "support/test_main.h"

using namespace td;
using namespace td::test;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray &reference() {
    static const QByteArray text = contentOf(QStringLiteral(TD_DOCS "/services.md"));
    return text;
}

/// The JSON blocks of the reference: the definition, a success, a refusal.
QList<QByteArray> examples() {
    const QByteArray fence = "\n```json\n";
    QList<QByteArray> found;
    qsizetype from = 0;
    for (qsizetype at = reference().indexOf(fence); at >= 0; at = reference().indexOf(fence, from)) {
        from = reference().indexOf("\n```\n", at + fence.size());
        found.append(reference().mid(at + fence.size(), from - at - fence.size()));
    }
    return found;
}

service::Outcome answer(const service::Definition &acme, const char *endpointId, const QByteArray &body) {
    return service::read(*acme.endpoint(endpointId), {200, {}, body}, {}, nowMs);
}
}  // namespace

/// docs/services.md says of itself that a definition can be written from it alone.
class TestReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsExampleLoads();
    void itsExampleReadsItsResponses();
    void itsExampleIsPlannedAsDescribed();
    void itNamesEveryFault();
    void itNamesEveryMemberOfTheBuiltInServices();
};

void TestReference::itsExampleLoads() {
    QCOMPARE(examples().size(), 3);
    const auto acme = service::readDefinition(examples().first());
    QVERIFY2(acme, acme ? "" : acme.error().code.constData());
    QCOMPARE(acme->id, QByteArray("acme"));
}

void TestReference::itsExampleReadsItsResponses() {
    const auto acme = service::readDefinition(examples().first());
    QVERIFY(acme);

    for (const char *endpointId : {"login", "refresh"}) {
        const service::Outcome success = answer(*acme, endpointId, examples().at(1));
        QCOMPARE(service::name(success.kind), QByteArray("success"));
        QCOMPARE(success.tokens.size(), 2);
        QCOMPARE(success.tokens.first().token.reveal(), QByteArrayView("fake-access-token"));
        QCOMPARE(success.tokens.first().times.expiresAt, std::optional<qint64>(1'893'456'000'000));
        QCOMPARE(success.extra, QByteArray(R"({"status":"ok","region":"eu-1"})"));

        const service::Outcome refusal = answer(*acme, endpointId, examples().at(2));
        QCOMPARE(service::name(refusal.kind), QByteArray("refused"));
        QCOMPARE(refusal.message, u"session over"_s);
        QCOMPARE(refusal.reason.values.value(u"code"_s).toString(), u"E419"_s);
        QCOMPARE(refusal.codes.first().meaning.en, u"the token is expired"_s);
    }
    const service::Outcome unexplained =
        answer(*acme, "login", R"({"status":"denied","error":{"code":"E500"}})");
    QCOMPARE(unexplained.reason.values.value(u"code"_s).toString(), u"E500"_s);
    QCOMPARE(service::name(answer(*acme, "session", R"({"active":true})").kind), QByteArray("success"));
    QCOMPARE(service::name(answer(*acme, "session", R"({"active":false})").kind), QByteArray("refused"));
}

void TestReference::itsExampleIsPlannedAsDescribed() {
    const auto acme = service::readDefinition(examples().first());
    QVERIFY(acme);
    service::Profile profile;
    profile.baseUrl = "https://test.acme.example";

    const auto login =
        service::plan(*acme->endpoint("login"), profile, values({{"user", "me"}, {"password", "fake"}}), {});
    QVERIFY(login);
    QCOMPARE(login->url, QByteArray("https://test.acme.example/v1/login?days=7"));
    QCOMPARE(login->body, QByteArray("user=me&password=fake"));

    const auto refresh =
        service::plan(*acme->endpoint("refresh"), profile,
                      values({{"Authorization", "fake-access"}, {"refresh_token", "fake-refresh"}}), {});
    QVERIFY(refresh);
    QCOMPARE(base::headerValue(refresh->headers, "Authorization"), QByteArray("Bearer fake-access"));
    QCOMPARE(refresh->body, QByteArray("refresh_token=fake-refresh"));

    const auto session =
        service::plan(*acme->endpoint("session"), profile, values({{"Authorization", "fake-access"}}), {});
    QVERIFY(session);
    QCOMPARE(session->method, QByteArray("GET"));
    QVERIFY(session->body.isEmpty());
}

void TestReference::itNamesEveryFault() {
    const auto faults = QMetaEnum::fromType<service::DefinitionFault>();
    for (int i = 0; i < faults.keyCount(); ++i) {
        const QByteArray row = "\n| `" + QByteArray(faults.key(i)) + "` | ";
        QVERIFY2(reference().contains(row), faults.key(i));
    }
}

void TestReference::itNamesEveryMemberOfTheBuiltInServices() {
    // Names that the files choose themselves, and the two languages, which every text has.
    const QList<QByteArray> others{"pair", "ss_token", "code", "tokendesk_unknown_field", "en", "zh"};
    const QRegularExpression member(u"\"([a-z_]+)\": (?:[\\[{tf1]|\")"_s);
    for (const QString &id : {u"sud"_s, u"enduser"_s, u"ekuaibao"_s}) {
        const QString text = QString::fromUtf8(contentOf(u":/services/%1.json"_s.arg(id)));
        for (auto match = member.globalMatch(text); match.hasNext();) {
            const QByteArray name = match.next().captured(1).toUtf8();
            QVERIFY2(others.contains(name) || reference().contains(QByteArray("\n| `" + name + "` | ")),
                     name.constData());
        }
    }
}

TD_TEST_CLASS(TestReference);
#include "test_reference.moc"
