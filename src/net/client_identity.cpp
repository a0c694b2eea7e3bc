// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client_identity.h"

#include <algorithm>
#include <memory>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include "net/codes.h"

namespace td::net {

namespace {

template <auto function>
struct Freed {
    template <typename T>
    void operator()(T *pointer) const {
        function(pointer);
    }
};
void freeAll(STACK_OF(X509) * certificates) {
    sk_X509_pop_free(certificates, X509_free);
}
using BioPointer = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Freed<X509_free>>;
using CertificatesPointer = std::unique_ptr<STACK_OF(X509), Freed<freeAll>>;
using Pkcs12Pointer = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;

BioPointer reading(QByteArrayView bytes) {
    return BioPointer(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

BioPointer writing() {
    // Wipes what it held when it is freed.
    return BioPointer(BIO_new(BIO_s_secmem()));
}

QByteArrayView writtenTo(const BioPointer &bio) {
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, size};
}

/// Gives OpenSSL the passphrase, as pem_password_cb has it; -1 when it does not fit. Without this, it would
/// ask the terminal for that of a sealed block.
int givePassphrase(char *buffer, int size, int, void *passphrase) {
    const QByteArrayView text = static_cast<const base::Secret *>(passphrase)->reveal();
    if (text.size() > size)
        return -1;
    std::copy(text.begin(), text.end(), buffer);
    return static_cast<int>(text.size());
}

QByteArray pemOf(X509 *certificate) {
    const BioPointer bio = writing();
    PEM_write_bio_X509(bio.get(), certificate);
    return writtenTo(bio).toByteArray();
}

base::Secret pemOf(EVP_PKEY *key) {
    const BioPointer bio = writing();
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return base::Secret::copyOf(writtenTo(bio));
}

/// Whether the last thing that OpenSSL could not do was for want of an algorithm.
bool wasUnsupported() {
    const unsigned long error = ERR_peek_last_error();
    const bool is =
        ERR_GET_REASON(error) == ERR_R_UNSUPPORTED ||
        (ERR_GET_LIB(error) == ERR_LIB_EVP && ERR_GET_REASON(error) == EVP_R_UNSUPPORTED_ALGORITHM);
    ERR_clear_error();
    return is;
}

IdentityFault sealedFault(const base::Secret &passphrase) {
    return passphrase.isEmpty() ? IdentityFault::identity_sealed : IdentityFault::identity_passphrase;
}

base::Result<ClientIdentity> readPkcs12(const Pkcs12Pointer &sealed, const base::Secret &passphrase) {
    const QByteArray text = passphrase.reveal().toByteArray();
    ERR_clear_error();
    EVP_PKEY *key = nullptr;
    X509 *own = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool isOpen = PKCS12_parse(sealed.get(), text.constData(), &key, &own, &others) == 1;
    const KeyPointer keyOwner(key);
    const CertificatePointer ownOwner(own);
    const CertificatesPointer othersOwner(others);
    if (!isOpen)
        return base::failure(wasUnsupported() ? IdentityFault::identity_old_cipher : sealedFault(passphrase));
    if (!own)
        return base::failure(IdentityFault::identity_unreadable);
    ClientIdentity identity{pemOf(own), key ? pemOf(key) : base::Secret()};
    for (int i = 0; i < sk_X509_num(others); ++i)
        identity.certificate += pemOf(sk_X509_value(others, i));
    return identity;
}

QByteArray certificatesIn(QByteArrayView pem) {
    QByteArray certificates;
    const BioPointer bio = reading(pem);
    base::Secret none;
    while (const CertificatePointer one{PEM_read_bio_X509(bio.get(), nullptr, givePassphrase, &none)})
        certificates += pemOf(one.get());
    ERR_clear_error();
    return certificates;
}

base::Result<ClientIdentity> readPem(QByteArrayView pem, const base::Secret &passphrase) {
    ClientIdentity identity{certificatesIn(pem), {}};
    if (pem.indexOf("PRIVATE KEY-----") < 0) {
        return identity.certificate.isEmpty() ? base::failure(IdentityFault::identity_unreadable)
                                              : base::Result<ClientIdentity>(identity);
    }
    const BioPointer bio = reading(pem);
    base::Secret given = passphrase;
    const KeyPointer key(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &given));
    if (!key) {
        const bool isSealed = pem.indexOf("ENCRYPTED") >= 0;
        if (wasUnsupported())
            return base::failure(IdentityFault::identity_old_cipher);
        return base::failure(isSealed ? sealedFault(passphrase) : IdentityFault::identity_unreadable);
    }
    identity.key = pemOf(key.get());
    return identity;
}

base::Result<ClientIdentity> readEither(QByteArrayView file, const base::Secret &passphrase) {
    const auto *bytes = reinterpret_cast<const unsigned char *>(file.data());
    const Pkcs12Pointer sealed(d2i_PKCS12(nullptr, &bytes, static_cast<long>(file.size())));
    ERR_clear_error();
    return sealed ? readPkcs12(sealed, passphrase) : readPem(file, passphrase);
}

}  // namespace

base::Result<ClientIdentity> readClientIdentity(QByteArrayView file, const base::Secret &passphrase) {
    base::Result<ClientIdentity> identity = readEither(file, passphrase);
    if (!identity || identity->key.isEmpty() || identity->certificate.isEmpty())
        return identity;
    if (const auto belongs = checkBelongs(identity->certificate, identity->key); !belongs)
        return base::failure(belongs.error());
    return identity;
}

base::Result<void> checkBelongs(const QByteArray &certificates, const base::Secret &key) {
    const BioPointer certificate = reading(certificates);
    const BioPointer keyText = reading(key.reveal());
    base::Secret none;
    const CertificatePointer own(PEM_read_bio_X509(certificate.get(), nullptr, givePassphrase, &none));
    const KeyPointer ownKey(PEM_read_bio_PrivateKey(keyText.get(), nullptr, givePassphrase, &none));
    const bool isTheirs = own && ownKey && X509_check_private_key(own.get(), ownKey.get()) == 1;
    ERR_clear_error();
    return isTheirs ? base::Result<void>() : base::failure(IdentityFault::identity_other_key);
}

}  // namespace td::net
