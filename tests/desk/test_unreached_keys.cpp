// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "desk/codes.h"
#include "desk/secrets/unreached_keys.h"
#include "support/test_main.h"
#include "token/signature/key_reader.h"

using namespace td;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Made with `openssl dgst -sha256 -hmac not-a-real-key`.
constexpr const char *signedToken =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    ".eyJ1aWQiOiIxMzgwMTAwMTc3MTUwMzQ1MjY2IiwiZXhwIjoxNjMwNTgwMTU2fQ"
    ".4675N5wjPXflEziVJPkOl38zSXetTXFR6pijT5iwVI8";

}  // namespace

/// What a signature comes to when some of the keys could not be had.
class TestUnreachedKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeSignedByAnotherIsNotInvalid_data();
    void whatMayBeSignedByAnotherIsNotInvalid();
};

void TestUnreachedKeys::whatMayBeSignedByAnotherIsNotInvalid_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("unreached");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const char *token, const char *secret, int unreached,
                        const char *result, const char *reason) {
        QTest::newRow(name) << QByteArray(token) << QByteArray(secret) << unreached << QByteArray(result)
                            << QByteArray(reason);
    };
    row("none unreached", signedToken, "fake secret!", 0, "invalid", "signature_mismatch");
    row("beside one that fits and did not sign", signedToken, "fake secret!", 1, "no_key",
        "key_set_unreached");
    row("two", signedToken, "fake secret!", 2, "no_key", "key_set_unreached");
    row("alone", signedToken, "", 1, "no_key", "key_set_status");
    row("beside the one that signed", signedToken, "not-a-real-key", 1, "valid", "");
    row("nobody signed it", "eyJhbGciOiJub25lIn0.e30.", "fake secret!", 1, "invalid", "signature_alg_none");
    row("another algorithm", "eyJhbGciOiJYUzEifQ.e30.AA", "fake secret!", 1, "unsupported",
        "signature_alg_unknown");
}

void TestUnreachedKeys::whatMayBeSignedByAnotherIsNotInvalid() {
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, secret);
    QFETCH(const int, unreached);
    QFETCH(const QByteArray, result);
    QFETCH(const QByteArray, reason);
    token::Keys keys;
    if (!secret.isEmpty())
        keys = token::readSecret(base::Secret::copyOf(secret), token::SecretForm::text, u"given"_s);
    QList<token::RefusedKey> sources;
    for (int i = 0; i < unreached; ++i)
        sources.append({u"source %1"_s.arg(i), base::error(desk::KeySetFault::key_set_status)});
    const token::Verification found = desk::despite(sources, token::verify(token, keys));
    QCOMPARE(name(found.result), result);
    QCOMPARE(found.reason.code, reason);
    if (base::is(found.reason, desk::KeySetFault::key_set_unreached)) {
        QCOMPARE(found.reason.values.value(u"keys"_s).toStringList().size(), unreached);
        QCOMPARE(found.tried.size(), 1 + unreached);
    }
}

TD_TEST_CLASS(TestUnreachedKeys);
#include "test_unreached_keys.moc"
