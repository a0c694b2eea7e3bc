// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

namespace td::token {

/// Frees what OpenSSL made, with the function that its type has for it.
template <auto release>
struct Release {
    template <typename T>
    void operator()(T *made) const {
        release(made);
    }
};

template <typename T, auto release>
using Owned = std::unique_ptr<T, Release<release>>;

using BioPtr = Owned<BIO, BIO_free_all>;
using BnPtr = Owned<BIGNUM, BN_free>;
using BnContextPtr = Owned<BN_CTX, BN_CTX_free>;
using GroupPtr = Owned<EC_GROUP, EC_GROUP_free>;
using PkeyPtr = Owned<EVP_PKEY, EVP_PKEY_free>;
using PkeyContextPtr = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContextPtr = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using MacPtr = Owned<EVP_MAC, EVP_MAC_free>;
using MacContextPtr = Owned<EVP_MAC_CTX, EVP_MAC_CTX_free>;
using ParamsPtr = Owned<OSSL_PARAM, OSSL_PARAM_free>;
using ParamsBuilderPtr = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using CertificatePtr = Owned<X509, X509_free>;

inline const unsigned char *bytesOf(QByteArrayView view) {
    return reinterpret_cast<const unsigned char *>(view.data());
}

}  // namespace td::token
