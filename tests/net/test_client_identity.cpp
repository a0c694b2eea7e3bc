// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include "net/client_identity.h"
#include "net/codes.h"
#include "support/test_authority.h"
#include "support/test_main.h"

namespace td::net {

/// Client certificates as they come in files.
class TestClientIdentity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsInAFileIsFound_data();
    void whatIsInAFileIsFound();
    void whatCannotServeIsRefused_data();
    void whatCannotServeIsRefused();

private:
    test::TestAuthority m_authority;
    test::TlsIdentity m_mine;
    test::TlsIdentity m_other;
    QByteArray m_certificate;
    QByteArray m_key;
};

namespace {

const base::Secret passphrase("made-up");

QByteArray takeBytes(BIO *bio) {
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    const QByteArray taken(bytes, size);
    BIO_free_all(bio);
    return taken;
}

EVP_PKEY *keyIn(const QByteArray &pem) {
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free_all(bio);
    return key;
}

X509 *certificateIn(const QByteArray &pem) {
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free_all(bio);
    return certificate;
}

/// A PKCS#12 file of both, sealed with the passphrase.
QByteArray pkcs12(const QByteArray &certificate, const QByteArray &key, const QByteArray &issuer) {
    EVP_PKEY *own = keyIn(key);
    X509 *mine = certificateIn(certificate);
    STACK_OF(X509) *others = sk_X509_new_null();
    sk_X509_push(others, certificateIn(issuer));
    PKCS12 *sealed = PKCS12_create("made-up", "mine", own, mine, others, 0, 0, 0, 0, 0);
    BIO *bio = BIO_new(BIO_s_mem());
    i2d_PKCS12_bio(bio, sealed);
    PKCS12_free(sealed);
    sk_X509_pop_free(others, X509_free);
    X509_free(mine);
    EVP_PKEY_free(own);
    return takeBytes(bio);
}

QByteArray sealedPem(const QByteArray &key) {
    EVP_PKEY *own = keyIn(key);
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, own, EVP_aes_256_cbc(), "made-up", 7, nullptr, nullptr);
    EVP_PKEY_free(own);
    return takeBytes(bio);
}

}  // namespace

void TestClientIdentity::initTestCase() {
    m_mine = m_authority.issue({.name = "client.example"});
    m_other = m_authority.issue({.name = "other.example"});
    m_certificate = m_mine.chain.constFirst().toPem();
    m_key = m_mine.key.toPem();
}

void TestClientIdentity::whatIsInAFileIsFound_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<bool>("hasKey");
    const QByteArray issuer = m_authority.certificate().toPem();
    QTest::newRow("a certificate") << m_certificate << 1 << false;
    QTest::newRow("a key") << m_key << 0 << true;
    QTest::newRow("a certificate and its key") << QByteArray(m_certificate + m_key) << 1 << true;
    QTest::newRow("the key first") << QByteArray(m_key + m_certificate + issuer) << 2 << true;
    QTest::newRow("a sealed key") << QByteArray(m_certificate + sealedPem(m_key)) << 1 << true;
    QTest::newRow("PKCS#12") << pkcs12(m_certificate, m_key, issuer) << 2 << true;
}

void TestClientIdentity::whatIsInAFileIsFound() {
    QFETCH(const QByteArray, file);
    QFETCH(const int, certificates);
    QFETCH(const bool, hasKey);
    const auto read = readClientIdentity(file, passphrase);
    QVERIFY2(read, read ? "" : read.error().code.constData());
    const QList<QSslCertificate> found = QSslCertificate::fromData(read->certificate);
    QCOMPARE(found.size(), certificates);
    if (certificates > 0)
        QCOMPARE(found.first(), m_mine.chain.constFirst());
    QCOMPARE(!read->key.isEmpty(), hasKey);
    if (hasKey) {
        EVP_PKEY *key = keyIn(read->key.reveal().toByteArray());
        EVP_PKEY *own = keyIn(m_key);
        QCOMPARE(EVP_PKEY_eq(key, own), 1);
        EVP_PKEY_free(key);
        EVP_PKEY_free(own);
    }
}

void TestClientIdentity::whatCannotServeIsRefused_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("code");
    const QByteArray sealed = pkcs12(m_certificate, m_key, m_authority.certificate().toPem());
    const auto row = [](const char *title, const QByteArray &file, const char *given, IdentityFault fault) {
        QTest::newRow(title) << file << QByteArray(given) << base::error(fault).code;
    };
    using enum IdentityFault;
    row("nothing", {}, "", identity_unreadable);
    row("a text", "hello", "", identity_unreadable);
    row("half a PKCS#12", sealed.first(sealed.size() / 2), "made-up", identity_unreadable);
    row("a broken key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "",
        identity_unreadable);
    row("PKCS#12 without its passphrase", sealed, "", identity_sealed);
    row("PKCS#12 with another passphrase", sealed, "made-down", identity_passphrase);
    row("a sealed key without its passphrase", m_certificate + sealedPem(m_key), "", identity_sealed);
    row("a sealed key with another passphrase", m_certificate + sealedPem(m_key), "made-down",
        identity_passphrase);
    row("the key of another", m_certificate + m_other.key.toPem(), "", identity_other_key);
}

void TestClientIdentity::whatCannotServeIsRefused() {
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, code);
    const auto read = readClientIdentity(file, base::Secret::copyOf(given));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

}  // namespace td::net

namespace {
using td::net::TestClientIdentity;
TD_TEST_CLASS(TestClientIdentity);
}  // namespace

#include "test_client_identity.moc"
