// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_authority.h"

#include <optional>

#include <QSslConfiguration>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace td::test {

namespace {

struct Freed {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *memory) const { BIO_free(memory); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed>;
using Certificate = std::unique_ptr<X509, Freed>;
using Memory = std::unique_ptr<BIO, Freed>;

QByteArray contents(const Memory &memory) {
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, size};
}

QSslCertificate toQt(X509 *certificate) {
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return QSslCertificate(contents(memory), QSsl::Pem);
}

QSslKey toQt(EVP_PKEY *key) {
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return QSslKey(contents(memory), QSsl::Ec, QSsl::Pem);
}

void setName(X509_NAME *name, const QByteArray &common) {
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(common.constData()), -1, -1, 0);
}

void setTime(ASN1_TIME *out, const QDateTime &time) {
    ASN1_TIME_set(out, static_cast<time_t>(time.toSecsSinceEpoch()));
}

void addExtension(X509 *certificate, int kind, const QByteArray &value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

/// A certificate for \a key, all but the extensions and the signature.
Certificate blank(EVP_PKEY *key, const QByteArray &subject, const QByteArray &issuer, long serial) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_set_pubkey(certificate.get(), key);
    setName(X509_get_subject_name(certificate.get()), subject);
    setName(X509_get_issuer_name(certificate.get()), issuer);
    return certificate;
}

}  // namespace

class TestAuthority::Private {
public:
    QByteArray name;
    Key key{EVP_EC_gen("P-256")};
    QSslCertificate certificate;
    long serial = 1;
    std::optional<QSslConfiguration> before;
};

TestAuthority::TestAuthority(const QByteArray &name) : d(std::make_unique<Private>()) {
    d->name = name;
    const Certificate made = blank(d->key.get(), name, name, d->serial++);
    setTime(X509_getm_notBefore(made.get()), QDateTime::currentDateTimeUtc().addYears(-2));
    setTime(X509_getm_notAfter(made.get()), QDateTime::currentDateTimeUtc().addYears(2));
    addExtension(made.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(made.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(made.get(), d->key.get(), EVP_sha256());
    d->certificate = toQt(made.get());
}

TestAuthority::~TestAuthority() {
    if (d->before)
        QSslConfiguration::setDefaultConfiguration(*d->before);
}

const QSslCertificate &TestAuthority::certificate() const {
    return d->certificate;
}

TlsIdentity TestAuthority::issue(const Wish &wish) const {
    const Key key(EVP_EC_gen("P-256"));
    const QByteArray issuer = wish.selfSigned ? wish.name : d->name;
    const Certificate made = blank(key.get(), wish.name, issuer, d->serial++);
    setTime(X509_getm_notBefore(made.get()), wish.from);
    setTime(X509_getm_notAfter(made.get()), wish.until);
    addExtension(made.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(made.get(), NID_subject_alt_name, "DNS:" + wish.name);
    X509_sign(made.get(), wish.selfSigned ? key.get() : d->key.get(), EVP_sha256());
    return {{toQt(made.get())}, toQt(key.get())};
}

void TestAuthority::trust() {
    if (!d->before)
        d->before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration ours = *d->before;
    ours.setCaCertificates({d->certificate});
    QSslConfiguration::setDefaultConfiguration(ours);
}

}  // namespace td::test
