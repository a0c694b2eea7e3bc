// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/new_token.h"
#include "support/test_main.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 nowMs = 1'772'366'400'000;
constexpr qint64 laterMs = nowMs + 3'600'000;

/// A JWT that expires a day from now.
QByteArray jwt() {
    const QByteArray claims = "{\"exp\":" + QByteArray::number(nowMs / 1000 + 86'400) + '}';
    return "eyJhbGciOiJIUzI1NiJ9." +
           claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".AAAA";
}

service::TokenField field(const QByteArray &role) {
    service::TokenField field;
    field.role = role;
    field.strip = "Bearer ";
    return field;
}

}  // namespace

/// A token that a user gives, as it is saved.
class TestNewToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenItExpires_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("cameWith");
        QTest::addColumn<qint64>("said");
        QTest::addColumn<qint64>("expiresAt");
        QTest::newRow("nobody knows") << QByteArray("opaque") << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("the user knows") << QByteArray("opaque") << qint64(0) << laterMs << laterMs;
        QTest::newRow("it came with it") << QByteArray("opaque") << laterMs << nowMs << laterMs;
        QTest::newRow("the token says") << jwt() << qint64(0) << laterMs << nowMs + 86'400'000;
        QTest::newRow("it came with a JWT") << jwt() << laterMs << nowMs << laterMs;
    }

    void knowsWhenItExpires() {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, cameWith);
        QFETCH(const qint64, said);
        QFETCH(const qint64, expiresAt);
        const auto given = [](qint64 ms) { return ms > 0 ? std::optional(ms) : std::nullopt; };
        const store::NewToken token = desk::newToken(
            field("access_token"), {base::Secret::copyOf(text), given(cameWith)}, given(said), nowMs);
        QCOMPARE(token.role, QByteArray("access_token"));
        QCOMPARE(token.times.expiresAt.value_or(0), expiresAt);
        QCOMPARE(token.token.reveal().toByteArray(), text);
    }

    void losesItsPrefix() {
        const store::NewToken token =
            desk::newToken(field("access_token"), {base::Secret("Bearer opaque"), {}}, {}, nowMs);
        QCOMPARE(token.token.reveal().toByteArray(), QByteArray("opaque"));
    }

    void everyRoleComesOnce() {
        service::Definition definition;
        for (const QByteArray &first : {QByteArray("b"), QByteArray("a")}) {
            service::Endpoint endpoint;
            endpoint.response.tokens = {field(first), field("c")};
            definition.endpoints.append(endpoint);
        }
        QList<QByteArray> roles;
        for (const service::TokenField &one : desk::tokenFields(definition))
            roles.append(one.role);
        QCOMPARE(roles, (QList<QByteArray>{"b", "c", "a"}));
    }
};

TD_TEST_CLASS(TestNewToken);

#include "test_new_token.moc"
